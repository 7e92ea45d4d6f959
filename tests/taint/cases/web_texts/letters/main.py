"""A text that is put together letter by letter."""
from taintcheck import not_sink, sink, source

param = source()
built = ""
for letter in param:
    built += letter
sink(built)
counted = ""
for _ in param:
    counted += "x"
not_sink(counted)
sink("".join(reversed(param[::-1])))
sink("".join([letter for letter in param]))
not_sink("".join("x" for _ in param))
