"""Elements by unpacking, also with a star."""
from taintcheck import not_sink, sink, source

first, second, *rest = ["a", source(), "c", source()]
not_sink(first)
sink(second)
not_sink(rest[0])
sink(rest[1])
(left, right), last = ("x", source()), "z"
not_sink(left)
sink(right)
left, right = right, left
sink(left)
not_sink(right)
not_sink(last)
