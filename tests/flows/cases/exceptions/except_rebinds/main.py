"""The handler rebinds after a certain failure; a body that can't fail keeps its value."""

from flowcheck import not_sink, sink
from tables import PORTS


def failing():
    host = "0.0.0.0"
    try:
        PORTS["absent"]
    except KeyError:
        host = "127.0.0.1"
    return host


def passing():
    host = "0.0.0.0"
    try:
        PORTS["api"]
    except KeyError:
        host = "127.0.0.1"
    return host


def default(name):
    try:
        return PORTS[name]
    except KeyError:
        return "0.0.0.0"


not_sink(failing())  # SPURIOUS
sink(passing())
not_sink(default("api"))  # SPURIOUS
sink(default("absent"))
