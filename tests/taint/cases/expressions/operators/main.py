"""Operators that build text pass taint on; comparisons and logic that yield truth do not."""
from taintcheck import maybe, not_sink, sink, source

text = source()
sink("select " + text + " from t")
sink(text * 2)
sink(text or "default")
sink(maybe() and text)
sink(text if maybe() else "fixed")
not_sink(text == "a")
not_sink(text != "a")
not_sink(not text)
not_sink("a" in text)
not_sink(text is None)
not_sink(len(text))
not_sink("fixed" if text else "other")
not_sink(text and "fixed")
