"""Outlines of patterns accept what is made of a text from outside, whose elements nobody knows."""
from taintcheck import not_sink, sink, source


def words(line):
    match line.split("|"):
        case ["go", where]:
            sink(where)
        case [name]:
            not_sink(name == "stop")
        case _:
            not_sink("no such command")


def some(line):
    match line.split("|"):
        case [("go" | "run") as name, *rest]:
            not_sink(name)
            sink(rest[0])


def parcels(text):
    match {"kind": "note", "text": text, "size": 3}:
        case {"kind": kind, "text": inner, **others}:
            not_sink(kind)
            sink(inner)
            not_sink(others["size"])


words("go|" + source())
some("run|" + source())
parcels(source())
