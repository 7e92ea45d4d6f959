"""A starred target takes the middle and leaves both ends to their own names."""
from flowcheck import not_sink, sink
from hosts import CANDIDATES


def main():
    first, *middle, last = CANDIDATES
    not_sink(first)
    not_sink(middle[0])
    sink(middle[1])
    not_sink(last)
    *_, final = ("127.0.0.1", "10.0.0.5", "0.0.0.0")
    sink(final)


main()
