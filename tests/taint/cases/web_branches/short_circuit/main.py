"""``and`` and ``or`` give one of their operands."""
from taintcheck import not_sink, sink, source

param = source()
sink(param or "default")
not_sink("default" or param)
sink("given" and param)
not_sink(param and "given")
empty = ""
sink(empty or param)
not_sink(empty and param)
