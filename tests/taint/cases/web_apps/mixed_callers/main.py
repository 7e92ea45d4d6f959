"""One function that writes, called with an own text here and a sent one there."""
from taintcheck import not_sink, sink, source
from writing import quiet, write

write(source())
quiet("x")
not_sink(quiet("y"))
sink([source()])
