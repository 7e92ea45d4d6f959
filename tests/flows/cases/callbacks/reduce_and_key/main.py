"""functools.reduce and key functions call back with elements of their iterable."""
from functools import reduce

from flowcheck import not_sink, sink

OCTETS = ["0", "0", "0", "0"]


def joined(left, right):
    return left + "." + right


def keep_last(_left, right):
    return right


def main():
    sink(reduce(joined, OCTETS))
    not_sink(reduce(joined, ["127", "0", "0", "1"]))
    sink(reduce(keep_last, ["127.0.0.1", "0.0.0.0"]))
    not_sink(reduce(keep_last, ["0.0.0.0", "127.0.0.1"]))
    not_sink(reduce(joined, OCTETS, "10"))
    sink(sorted([("b", "0.0.0.0"), ("a", "localhost")], key=lambda row: row[0])[1][1])


main()
