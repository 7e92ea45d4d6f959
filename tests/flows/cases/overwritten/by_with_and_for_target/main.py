"""Targets of with, for, import, def and except rebind a name like an assignment."""

from contextlib import contextmanager

from flowcheck import not_sink, sink


@contextmanager
def opened(host):
    yield host


def by_with():
    host = "0.0.0.0"
    with opened("127.0.0.1") as host:
        not_sink(host)
    not_sink(host)


def by_with_public():
    host = "127.0.0.1"
    with opened("0.0.0.0") as host:
        sink(host)
    sink(host)


def by_for():
    host = "0.0.0.0"
    for host in ("127.0.0.1", "localhost"):
        not_sink(host)
    not_sink(host)


def by_def():
    host = "0.0.0.0"

    def host():
        return "10.0.0.5"

    not_sink(host)
    not_sink(host())


by_with()
by_with_public()
by_for()
by_def()
