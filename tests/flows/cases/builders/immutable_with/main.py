"""A with-style builder returns new objects, so the old one keeps its value."""
from flowcheck import not_sink, sink
from settings import Settings


def main():
    base = Settings("127.0.0.1", "10.0.0.5")
    opened = base.with_host("0.0.0.0")
    not_sink(base.host)
    sink(opened.host)
    not_sink(opened.peer)
    closed = opened.with_host("localhost").with_peer("0.0.0.0")
    not_sink(closed.host)
    sink(closed.peer)


main()
