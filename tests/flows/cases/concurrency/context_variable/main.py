"""A ContextVar gives its default, then what was set, then the old value after reset."""
from contextvars import ContextVar

from flowcheck import not_sink, sink
from variables import HOST, with_host


def main():
    peer = ContextVar("peer", default="127.0.0.1")
    not_sink(peer.get())
    sink(HOST.get())
    token = HOST.set("10.0.0.5")
    not_sink(HOST.get())
    HOST.reset(token)
    sink(HOST.get())  # MISSING
    not_sink(with_host("localhost"))


main()
