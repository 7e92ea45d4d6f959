"""contextlib.contextmanager binds the yielded value, per call."""
from flowcheck import not_sink, sink
from managed import bound, fixed


def main():
    with bound("0.0.0.0", "127.0.0.1") as (host, peer):
        sink(host)
        not_sink(peer)
    with bound("10.0.0.5", "0.0.0.0") as (host, peer):
        not_sink(host)
        sink(peer)
    with fixed() as value:
        not_sink(value)


main()
