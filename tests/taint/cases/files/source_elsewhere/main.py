"""The source is read in another module."""
from reader import MODE, TEXT, read, read_mode
from taintcheck import not_sink, sink

sink(read())
not_sink(read_mode())
sink(TEXT)
not_sink(MODE)
