"""A positional-only name may recur as a key of **kwargs without mixing with it."""
from flowcheck import not_sink, sink
from tagging import tag


def main():
    value, extra = tag("127.0.0.1", host="0.0.0.0")
    not_sink(value)
    sink(extra["host"])
    value, extra = tag("0.0.0.0", host="10.0.0.5")
    sink(value)
    not_sink(extra["host"])


main()
