"""Branches on enum members by identity, equality and method."""

from flowcheck import not_sink, sink
from mode import Mode


def choose(mode):
    if mode is Mode.DEV:
        return "0.0.0.0"
    if mode == Mode.TEST:
        return "localhost"
    return "127.0.0.1"


sink(choose(Mode.DEV))
not_sink(choose(Mode.TEST))
not_sink(choose(Mode.PROD))
sink(Mode.DEV.host())
not_sink(Mode.PROD.host())
