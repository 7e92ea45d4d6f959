"""Overloaded operators."""
from shapes import Text
from taintcheck import not_sink, sink, source

dirty = Text(source())
tidy = Text("fixed")
sink((tidy + dirty).raw)
not_sink((tidy + tidy).raw)
sink("x" + dirty)
not_sink("x" + tidy)
not_sink(dirty * 3)
sink(dirty[:])
sink(str(dirty))
not_sink(repr(dirty))
sink(f"{dirty}")
not_sink(f"{dirty!r}")
sink(dirty("x"))
not_sink(tidy("x"))
not_sink(len(dirty))
tidy += "more"
not_sink(tidy.raw)
tidy += source()
sink(tidy.raw)
