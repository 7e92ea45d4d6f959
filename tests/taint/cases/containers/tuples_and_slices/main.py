"""Tuples put together, sliced, unpacked and repeated."""
from taintcheck import not_sink, sink, source

row = ("id", source(), "role")
sink(row[1])
not_sink(row[0])
not_sink(row[::2])
sink(row[1:])
not_sink(row[2:])
longer = row + ("x",)
sink(longer[1])
not_sink(longer[3])
first, second, third = row
not_sink(first)
sink(second)
not_sink(third)
swapped = (second, first)
sink(swapped[0])
not_sink(swapped[1])
nested = (row, ("a", "b"))
sink(nested[0][1])
not_sink(nested[1])
not_sink(row.index("role"))
_, *rest = row
sink(rest[0])
not_sink(rest[1])
