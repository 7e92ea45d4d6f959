"""Concatenation and repetition shift the positions of a tuple's elements."""
from flowcheck import not_sink, sink

BASE = ("127.0.0.1",)
EXTRA = ("0.0.0.0", "10.0.0.5")


def main():
    joined = BASE + EXTRA
    not_sink(joined[0])
    sink(joined[1])
    not_sink(joined[-1])
    doubled = EXTRA * 2
    sink(doubled[2])
    not_sink(doubled[3])


main()
