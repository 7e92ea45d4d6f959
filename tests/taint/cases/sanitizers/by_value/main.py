"""A sanitizer cleans the value it gives, not the one it was given."""
from taintcheck import clean, maybe, not_sink, sink, source

text = source()
not_sink(clean(text))
sink(text)
clean(text)
sink(text)
safe = clean(text)
not_sink(safe)
not_sink("a" + safe + "b")
sink(safe + text)
safe = safe + text
sink(safe)
if maybe():
    text = clean(text)
    not_sink(text)
text = clean(text)
not_sink(text)
