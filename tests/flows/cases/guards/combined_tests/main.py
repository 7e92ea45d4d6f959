"""Tests joined by and/or exclude a value only when the whole excludes it."""

from flowcheck import not_sink, sink


def both(host, port):
    if host == "0.0.0.0" and port == 80:
        return
    if port == 80:
        not_sink(host)
    else:
        sink(host)


def either(host, port):
    if host == "0.0.0.0" or port == 80:
        return
    not_sink(host)


def negated(host):
    if not (host == "127.0.0.1" or host == "0.0.0.0"):
        not_sink(host)
        return
    if not host != "0.0.0.0":
        sink(host)
    else:
        not_sink(host)


both("0.0.0.0", 81)
both("0.0.0.0", 80)
both("127.0.0.1", 81) if False else None
either("0.0.0.0", 81)
either("127.0.0.1", 81)
for name in ("127.0.0.1", "0.0.0.0", "10.0.0.5"):
    negated(name)
