"""Sanitizing on one branch leaves the other one tainted."""
from taintcheck import clean, maybe, not_sink, sink, source


def half(text, wash):
    if wash:
        text = clean(text)
    return text


text = source()
if not maybe():
    text = clean(text)
sink(text)
not_sink(half(source(), True))
sink(half(source(), False))
either = clean(text) if maybe() else "fixed"
not_sink(either)
