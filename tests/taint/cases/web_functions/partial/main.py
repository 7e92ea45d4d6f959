"""Functions with some of their arguments."""
import functools

from taintcheck import not_sink, sink, source


def join(first, second, sep="-"):
    return first + sep + second


def last(first, second):
    return second


sink(functools.partial(join, source())("x"))
sink(functools.partial(join, sep=source())("x", "y"))
not_sink(functools.partial(join, "x")("y"))
not_sink(functools.partial(last, source())("y"))
sink(functools.partial(last, "x")(source()))
