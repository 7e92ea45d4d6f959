"""Two closures of one maker each remember the variable of their own call."""
from flowcheck import not_sink, sink
from makers import make_getter, make_pair


def main():
    bad = make_getter("0.0.0.0")
    good = make_getter("127.0.0.1")
    sink(bad())
    not_sink(good())
    left, right = make_pair("10.0.0.5", "0.0.0.0")
    not_sink(left())
    sink(right())


main()
