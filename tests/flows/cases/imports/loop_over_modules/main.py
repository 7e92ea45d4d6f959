"""Modules are values: kept in tables, passed on, and read by attribute."""

import blue
import green
from flowcheck import not_sink, sink

BACKENDS = {"blue": blue, "green": green}


def host_of(backend):
    return backend.HOST


def serve(name):
    return BACKENDS[name].listen()


sink(host_of(blue))
not_sink(host_of(green))
sink(host_of(BACKENDS["blue"]))
sink(serve("blue"))
not_sink(serve("green"))
