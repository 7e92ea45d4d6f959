"""Subscribers in another module hear what is published here."""
import listeners
from bus import publish, subscribe
from taintcheck import not_sink, sink, source


def audit(message):
    sink(message["text"])
    not_sink(message["level"])


subscribe("note", audit)
subscribe("fixed", listeners.quiet)
publish("note", {"text": source(), "level": "info"})
publish("fixed", {"text": "a", "level": "b"})
