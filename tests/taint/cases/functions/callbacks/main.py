"""Functions handed to functions, and to the library."""
from functools import reduce

from taintcheck import clean, not_sink, sink, source


def apply(function, value):
    return function(value)


def upper(text):
    return text + "!"


sink(apply(upper, source()))
not_sink(apply(upper, "a"))
not_sink(apply(clean, source()))
not_sink(apply(len, source()))
sink(list(map(upper, [source()])))
not_sink(list(map(clean, [source()])))
sink(list(filter(None, [source()])))
sink(sorted([source(), "b"], key=len))
sink(reduce(lambda a, b: a + b, [source(), "x"]))
sink(max([source()], key=len))
table = {"up": upper, "count": len}
sink(table["up"](source()))
not_sink(table["count"](source()))
