"""Imports in functions and by name."""
from engine import dynamic, load
from taintcheck import not_sink, sink, source

sink(load("raw")(source()))
not_sink(load("safe")(source()))
sink(dynamic("rawmod").convert(source()))
not_sink(dynamic("safemod").convert(source()))
