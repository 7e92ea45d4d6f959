"""The safe and the bad route share their last two hops and differ in a keyword."""
from flowcheck import not_sink, sink
from hops import outer


def main():
    sink(outer("0.0.0.0"))
    not_sink(outer("0.0.0.0", strict=True))
    not_sink(outer("localhost"))


main()
