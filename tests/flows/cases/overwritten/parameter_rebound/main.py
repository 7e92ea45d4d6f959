"""A parameter rebound in the callee leaves the caller's variable alone."""

from flowcheck import not_sink, sink
from harden import harden, widen

host = "0.0.0.0"
not_sink(harden(host))
sink(host)
other = "127.0.0.1"
sink(widen(other))
not_sink(other)
