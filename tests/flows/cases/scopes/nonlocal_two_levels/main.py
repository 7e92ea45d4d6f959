"""Nonlocal skips a level without the name and stops at the nearest with it."""

from flowcheck import not_sink, sink


def through():
    host = "localhost"

    def middle():
        def inner():
            nonlocal host
            host = "0.0.0.0"

        inner()

    middle()
    sink(host)  # MISSING


def stopped():
    host = "localhost"

    def middle():
        host = "10.0.0.5"

        def inner():
            nonlocal host
            host = "0.0.0.0"

        inner()
        return host

    sink(middle())
    not_sink(host)


through()
stopped()
