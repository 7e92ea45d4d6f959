"""Eleven hops, one of which lets the value through only for the flag of its own caller."""
from flowcheck import not_sink, sink
from upper import u1


def main():
    sink(u1("0.0.0.0", trusted=True))
    not_sink(u1("0.0.0.0", trusted=False))
    not_sink(u1("10.0.0.5", trusted=True))


main()
