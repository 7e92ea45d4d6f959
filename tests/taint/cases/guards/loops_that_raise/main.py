"""Loops that raise unless each element passes a test."""

from taintcheck import not_sink, numbers, sink, source

OK = ("a", "b", "42")


def checked(items):
    for item in items:
        if item not in OK:
            raise ValueError(item)
    return items


def stored(items):
    out = {}
    for i, item in enumerate(items):
        if not item.isalnum():
            raise ValueError(item)
        out[i] = item
    return out


def unchecked(items):
    for item in items:
        if len(item) > 100:
            raise ValueError(item)
    return items


def other(items, more):
    for item in more:
        if item not in OK:
            raise ValueError(item)
    return items


not_sink(checked([numbers()]))  # SPURIOUS
not_sink(stored([numbers()]))
sink(unchecked([source()]))
sink(other([source()], ["a"]))
