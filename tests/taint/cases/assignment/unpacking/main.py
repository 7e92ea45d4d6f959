"""Unpacking gives each name its own element."""
from taintcheck import not_sink, sink, source

a, b = source(), "fixed"
sink(a)
not_sink(b)
a, b = b, a
not_sink(a)
sink(b)
(c, (d, e)) = ("x", (source(), "y"))
not_sink(c)
sink(d)
not_sink(e)
first, *rest = "fixed", source(), "z"
not_sink(first)
sink(rest)
[g, h] = source().split("<")
sink(g + "<" + h)
