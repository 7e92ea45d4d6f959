"""Chained assignment and the walrus give one value several names."""
from taintcheck import not_sink, sink, source

a = b = source()
sink(a)
sink(b)
if (c := source()) and c:
    sink(c)
d: str = source()
sink(d)
e = f = "fixed"
not_sink(e)
not_sink(f)
if (g := "fixed"):
    not_sink(g)
