"""Taint survives a join, and an overwrite on one branch cleans only that branch."""
from taintcheck import maybe, not_sink, sink, source

text = source()
if not maybe():
    text = "fixed"
sink(text)
other = "fixed"
if maybe():
    other = source()
sink(other)
third = source()
if maybe():
    third = "a"
else:
    third = "b"
not_sink(third)
fourth = source()
if maybe():
    sink(fourth)
    fourth = "a"
    not_sink(fourth)
fourth = "c"
not_sink(fourth)
