"""A None or object sentinel stands for a bad default that a caller may override."""
from flowcheck import not_sink, sink
from net import with_none, with_sentinel


def main():
    sink(with_none())
    sink(with_none(None))
    not_sink(with_none("127.0.0.1"))
    sink(with_sentinel())
    not_sink(with_sentinel(None))
    not_sink(with_sentinel("10.0.0.5"))


main()
