"""Conditional expressions, and, or, and walrus in conditions."""
from taintcheck import clean, maybe, not_sink, sink, source

text = source()
sink(text if maybe() else "a")
not_sink("b" if maybe() else "a")
sink(text or "a")
not_sink("" and text)
value = None or text
sink(value)
if (found := text.strip()) and maybe():
    sink(found)
size = len(found) if found else 0
not_sink(size)
result = clean(text) if maybe() else "none"
not_sink(result)
name = text if text.isdigit() else "0"
not_sink(name)
sink([text, "a"][0] if maybe() else "")
chain = "a" if not maybe() else "b" if not maybe() else text
sink(chain)
