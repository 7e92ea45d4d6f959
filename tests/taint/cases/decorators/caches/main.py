"""Caches between caller and function."""
from cache import fixed, lru, own
from taintcheck import not_sink, sink, source

sink(lru(source()))
not_sink(lru("a"))
sink(own(source()))
