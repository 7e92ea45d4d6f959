"""A constructor hands its arguments on to that of its base, in another order."""
from models import Entry
from taintcheck import not_sink, sink, source

entry = Entry(source(), "fixed")
sink(entry.text)
not_sink(entry.label)
not_sink(entry.kind)
sink(entry.summary())
