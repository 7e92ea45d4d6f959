"""A value behind returns that always, or never, happen."""
from taintcheck import not_sink, sink, source


def first(param):
    if len("abc") == 3:
        return "fixed"
    return param


def second(param):
    if len("abc") == 4:
        return "fixed"
    return param


not_sink(first(source()))
sink(second(source()))
