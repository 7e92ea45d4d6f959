"""Sanitized element by element, by a table of functions, by a method of a stored object."""
from taintcheck import clean, not_sink, sink, source

CLEANERS = {"text": clean, "raw": str}
not_sink(CLEANERS["text"](source()))
sink(CLEANERS["raw"](source()))
out = []
for each in [source(), source()]:
    out.append(clean(each))
not_sink(out)
out.append(source())
sink(out)
form = {"a": source(), "b": source()}
form["a"] = clean(form["a"])
not_sink(form["a"])
sink(form["b"])
