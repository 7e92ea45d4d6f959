"""Mutual recursion over a circular import."""
import a
import b
from taintcheck import not_sink, sink, source

sink(a.ping(source(), 2))
not_sink(a.ping(source(), 1))
not_sink(b.base())
