"""Helpers re-exported by a package."""
from helpers import quote, shout
from taintcheck import not_sink, sink, source

sink(shout(source()))
not_sink(quote(source()))
