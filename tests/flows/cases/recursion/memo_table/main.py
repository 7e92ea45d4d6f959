"""A memo dict filled by recursion returns what was computed for that key."""
from flowcheck import not_sink, sink
from resolve import resolve


def main():
    sink(resolve("www"))
    not_sink(resolve("db"))
    sink(resolve("alias"))
    sink(resolve("www"))
    not_sink(resolve("intern"))  # SPURIOUS


main()
