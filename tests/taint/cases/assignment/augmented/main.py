"""Augmented assignment keeps what was there and adds to it."""
from taintcheck import not_sink, sink, source

text = "a"
text += source()
sink(text)
text += "b"
sink(text)
parts = []
parts += [source()]
sink(parts)
clear = "a"
clear += "b"
not_sink(clear)
number = 1
number += len(text)
not_sink(number)
