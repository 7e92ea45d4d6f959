"""A value equal to a constant is that constant."""
from taintcheck import not_sink, sink, source

text = source()
if text == "a":
    not_sink(text)
if text != "a":
    sink(text)
else:
    not_sink(text)
if text == "a" or text == "b":
    not_sink(text)
if text == "a" and len(text) < 9:
    not_sink(text)
if text != "x" and text:
    sink(text)
kind = text if text == "k" else "fixed"
not_sink(kind)
