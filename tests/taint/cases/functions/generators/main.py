"""Generators yield, delegate, and are consumed."""
from taintcheck import not_sink, sink, source


def lines():
    yield source()
    yield "fixed"


def outer():
    yield from lines()


def fixed():
    yield "a"
    yield "b"


def passing(values):
    for value in values:
        yield value + "."


for each in passing([source()]):
    sink(each)
for each in fixed():
    not_sink(each)
sink(next(lines()))
sink(list(outer()))
not_sink(list(passing(fixed())))
sink(",".join(passing(lines())))
