"""Positions in a list move with append, insert and pop."""
from taintcheck import not_sink, sink, source

items = ["a"]
items.append(source())
not_sink(items[0])
sink(items[1])
items.insert(0, "b")
not_sink(items[1])
sink(items[2])
items.pop(0)
sink(items[1])
not_sink(items[0])
not_sink(items[:1])
sink(items[1:])
taken = items.pop()
sink(taken)
not_sink(items)
more = ["x"]
more.extend(["y", source()])
not_sink(more[1])
sink(more[2])
more.reverse()
sink(more[0])
not_sink(more[1])
