"""Arithmetic on integers decides which octets the address has."""
from flowcheck import not_sink, sink
from maths import OFFSET, dotted


def main():
    sink(dotted(0))
    not_sink(dotted(2130706433))
    sink(dotted(OFFSET - 256))
    not_sink(dotted(OFFSET))
    sink(dotted(7 % 7))
    sink(dotted(5 // 6))
    not_sink(dotted(2**4))
    sink(dotted(12 ^ 12))


main()
