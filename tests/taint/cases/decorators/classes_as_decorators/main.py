"""Decorators as classes, with arguments, and with a cache."""
from taintcheck import not_sink, sink, source
from wraps import Traced, constant, memo


@Traced
def same(value):
    return value


@constant("fixed")
def gone(value):
    return value


@memo
def upper(value):
    return value + "!"


sink(same(source()))
not_sink(same("fixed"))
not_sink(gone(source()))
sink(upper(source()))
not_sink(same.calls)
