"""The caller's constant selects the branch."""
from modes import convert
from taintcheck import not_sink, sink, source

sink(convert(source(), "raw"))
not_sink(convert(source(), "number"))
not_sink(convert("plain", "raw"))
sink(convert(source()))
