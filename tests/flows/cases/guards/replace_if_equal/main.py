"""The bad value is replaced under its own test; the twin tests another value."""

from flowcheck import not_sink, sink
from server import Api, Loose


def harden(host):
    if host == "0.0.0.0":
        host = "127.0.0.1"
    return host


def loose(host):
    if host == "0.0.0.1":
        host = "127.0.0.1"
    return host


not_sink(harden("0.0.0.0"))
sink(loose("0.0.0.0"))
not_sink(Api("0.0.0.0").host)
sink(Loose("0.0.0.0").host)
not_sink(Loose("").host)
