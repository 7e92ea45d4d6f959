"""Nonlocal rebinds the enclosing function's name, a plain store does not."""

from flowcheck import not_sink, sink


def outer():
    host = "127.0.0.1"

    def widen():
        nonlocal host
        host = "0.0.0.0"

    widen()
    sink(host)


def outer_untouched():
    host = "127.0.0.1"

    def widen():
        host = "0.0.0.0"
        sink(host)

    widen()
    not_sink(host)


outer()
outer_untouched()
