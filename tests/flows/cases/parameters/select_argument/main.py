"""A function returning one of two parameters, chosen by a third, keeps them apart per call."""
from flowcheck import not_sink, sink
from selecting import either, second


def main():
    sink(either(True, "0.0.0.0", "127.0.0.1"))
    not_sink(either(False, "0.0.0.0", "127.0.0.1"))
    not_sink(either(True, "10.0.0.5", "0.0.0.0"))
    sink(second("10.0.0.5", "0.0.0.0"))
    not_sink(second("0.0.0.0", "10.0.0.5"))


main()
