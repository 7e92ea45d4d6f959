"""Entries under keys that are a slice of another text, which is no slice of the container."""
from taintcheck import not_sink, sink, source


def stored(names):
    table = {}
    for name in names:
        table[name[5:]] = source()
    sink(table["a"])
    for value in table.values():
        sink(value)


def harmless(names):
    table = {}
    for name in names:
        table[name[5:]] = "constant"
    for value in table.values():
        not_sink(value)


def replaced(values):
    values[1:] = [source()]
    sink(values[1])
    not_sink(values[0])


stored(["flag-a"])
harmless(["flag-a"])
replaced(["first", "second"])
