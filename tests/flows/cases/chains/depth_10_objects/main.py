"""Ten hops through methods, fields, lists and closures carry two values side by side."""
from flowcheck import not_sink, sink
from front import Front


def main():
    front = Front("0.0.0.0", "127.0.0.1")
    sink(front.run()["bind"])
    not_sink(front.run()["peer"])
    other = Front("127.0.0.1", "0.0.0.0")
    not_sink(other.run()["bind"])
    sink(other.run()["peer"])


main()
