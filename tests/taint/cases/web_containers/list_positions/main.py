"""Positions of a list after append, insert, pop and del."""
from taintcheck import not_sink, sink, source

param = source()
values = []
values.append("safe")
values.append(param)
values.append("also")
values.pop(0)
sink(values[0])
not_sink(values[1])
values.insert(0, "front")
sink(values[1])
not_sink(values[0])
del values[0]
sink(values[0])
not_sink(values[-1])
values.remove("also")
sink(values[-1])
