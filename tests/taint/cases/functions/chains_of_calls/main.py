"""Long chains of small functions across modules."""
from one import start, start_clean, start_fixed
from taintcheck import not_sink, sink, source

sink(start(source()))
not_sink(start_clean(source()))
not_sink(start_fixed(source()))
not_sink(start("a"))
