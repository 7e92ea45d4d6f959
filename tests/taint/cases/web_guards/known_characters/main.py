"""A text all of whose characters are among known ones."""
from taintcheck import not_sink, numbers, sink, source

DIGITS = frozenset("0123456789")


def below(text):
    if not set(text) <= set("0123456789"):
        return
    not_sink(text)


def named(text):
    if set(text) <= DIGITS:
        not_sink(text)
    else:
        sink(text)


def above(text):
    if set(text) >= set("a"):
        sink(text)


below(source())
named(source())
above("a" + source())
below(numbers())
