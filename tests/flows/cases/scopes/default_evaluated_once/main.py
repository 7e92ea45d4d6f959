"""A parameter default is evaluated at definition, not at the call."""

from flowcheck import not_sink, sink

HOST = "0.0.0.0"


def early(host=HOST):
    return host


HOST = "127.0.0.1"


def late(host=HOST):
    return host


HOST = "10.0.0.5"
sink(early())
not_sink(late())
not_sink(HOST)
