"""Conditional expressions, nested and as arguments, take one side."""

from flowcheck import not_sink, sink
from server import Server

sink(Server("dev").host)
not_sink(Server("prod").host)
not_sink(Server("test").host)


def show(flag, port):
    return ("0.0.0.0" if port else "10.0.0.5") if flag else "localhost"


sink(show(True, 80))
not_sink(show(True, 0))
not_sink(show(False, 80))
