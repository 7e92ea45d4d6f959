"""A walrus binds in the condition and the branch sees it."""

from flowcheck import not_sink, sink
from store import lookup

if (host := lookup("public")) is not None:
    sink(host)
if (other := lookup("private")) is not None:
    not_sink(other)
if host := lookup("none"):
    not_sink(host)
not_sink(host)
