"""Module containers that functions of this and another module fill."""
import registry
from taintcheck import not_sink, sink, source

names = []
table = {"host": "local"}


def remember(name):
    names.append(name)


def configure(key, value):
    table[key] = value


not_sink(names)
remember(source())
sink(names[0])
configure("user", source())
sink(table["user"])
not_sink(table["host"])
registry.register("a", source())
sink(registry.lookup("a"))
not_sink(registry.size())
