"""add, discard and the set operators change what pop can give."""
from flowcheck import not_sink, sink


def main():
    opened = set()
    opened.add("0.0.0.0")
    closed = {"0.0.0.0", "127.0.0.1"}
    closed.discard("0.0.0.0")
    not_sink(next(iter(closed)))
    both = opened | closed
    common = both & {"0.0.0.0"}
    sink(next(iter(common)))
    rest = both - {"0.0.0.0"}
    not_sink(rest.pop())
    sink(opened.pop())


main()
