"""Values that generators give, one after the other."""
from taintcheck import not_sink, sink, source


def pairs(text):
    yield "a", "fixed"
    yield "b", text


def inner(text):
    yield text


def outer(text):
    yield from inner(text)


table = dict(pairs(source()))
sink(table["b"])
not_sink(table["a"])
sink(next(outer(source())))
not_sink(next(outer("x")))
for name, value in pairs(source()):
    if name == "a":
        not_sink(value)
    else:
        sink(value)
