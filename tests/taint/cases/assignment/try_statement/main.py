"""A value assigned in a try block is there in finally and after it."""
from taintcheck import not_sink, sink, source

text = "fixed"
try:
    text = source()
finally:
    sink(text)
sink(text)
try:
    other = int(source())
except ValueError:
    other = "fixed"
not_sink(other)
