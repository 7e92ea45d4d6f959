"""A predicate in another module tests the value; its negation swaps the branches."""

from flowcheck import not_sink, sink
from predicates import is_loopback, is_public


def guarded(host):
    if is_public(host):
        return "127.0.0.1"
    return host


def kept(host):
    if not is_public(host):
        return "127.0.0.1"
    return host


def allow(host):
    if is_loopback(host):
        return host
    return "localhost"


not_sink(guarded("0.0.0.0"))
sink(kept("0.0.0.0"))
not_sink(kept("10.0.0.5"))
not_sink(allow("0.0.0.0"))
not_sink(allow("127.0.0.1"))
