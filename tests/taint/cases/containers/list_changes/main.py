"""Positions of a list after each kind of change."""
from taintcheck import not_sink, sink, source

items = ["a", source(), "b"]
not_sink(items[0])
sink(items[1])
items.insert(0, "c")
sink(items[2])
not_sink(items[1])
taken = items.pop(2)
sink(taken)
not_sink(items)
items.append(source())
sink(items[-1])
not_sink(items[0])
del items[-1]
not_sink(items)
items = [source(), "x", "y"]
items.reverse()
not_sink(items[0])
sink(items[2])
front, back = items[:2], items[2:]
not_sink(front)
sink(back)
sink(items[-1:])
not_sink(items[:-1])
items[2] = "clean"
not_sink(items)
items.extend([source(), "z"])
sink(items[3])
not_sink(items[4])
items.remove("x")
sink(items)
items.clear()
not_sink(items)
items += ["p", source()]
not_sink(items[0])
sink(items[1])
both = ["q"] + items
sink(both[2])
not_sink(both[1])
doubled = [source()] * 2
sink(doubled[1])
items[0:1] = [source()]
sink(items[0])
