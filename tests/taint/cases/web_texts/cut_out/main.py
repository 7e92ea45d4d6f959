"""A piece that is cut out of a longer text again."""
from taintcheck import not_sink, sink, source

param = source()
longer = f"12345{param}abcd"
sink(longer[len("12345") : len(longer) - 4])
not_sink(longer[0:3])
not_sink(longer[:5])
sink(longer[3:])
