"""A call's own argument comes back, not another call's."""
from taintcheck import not_sink, sink, source


def same(value):
    return value


def wrap(value, other="x"):
    return "<" + value + other


def first(a, b):
    return a


def constant(value):
    return "fixed"


sink(same(source()))
not_sink(same("fixed"))
sink(wrap(source()))
sink(wrap("a", source()))
sink(wrap("a", other=source()))
not_sink(wrap("a"))
sink(first(source(), "b"))
not_sink(first("a", source()))
not_sink(constant(source()))
