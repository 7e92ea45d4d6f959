"""Default values, one of them tainted."""
from taintcheck import not_sink, sink, source


def tainted(value=source()):
    return value


def fixed(value="fixed"):
    return value


sink(tainted())
not_sink(tainted("a"))
not_sink(fixed())
sink(fixed(source()))
