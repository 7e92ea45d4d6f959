"""Iterators and generators in another module."""
from streams import Lines, chunks, flatten, numbered
from taintcheck import not_sink, sink, source

lines = Lines(["fixed", source()])
next(lines)
sink(next(lines))
for line in Lines(["a", "b"]):
    not_sink(line)
for number, line in numbered([source()]):
    not_sink(number)
    sink(line)
first, second = chunks(["a", "b", source(), "c"], 2)
not_sink(first)  # SPURIOUS
sink(second)
sink(list(flatten(["a", ["b", [source()]]])))
not_sink(list(flatten(["a", ["b", ["c"]]])))
