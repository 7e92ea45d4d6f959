"""Globals set by functions, in one module."""
from taintcheck import not_sink, sink, source

current = "fixed"
other = "fixed"


def set_current():
    global current
    current = source()


not_sink(current)
set_current()
sink(current)
not_sink(other)
