"""contextlib.suppress ends the block at the failure and goes on after it."""

from contextlib import suppress

from flowcheck import not_sink, sink


def stopped():
    host = "127.0.0.1"
    with suppress(ZeroDivisionError):
        1 / 0
        host = "0.0.0.0"
    return host


def done():
    host = "127.0.0.1"
    with suppress(ZeroDivisionError):
        1 / 1
        host = "0.0.0.0"
    return host


not_sink(stopped())  # SPURIOUS
sink(done())
