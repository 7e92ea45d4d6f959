"""Recursive helpers return the base case's value for this argument."""

from flowcheck import not_sink, sink
from walk import deepest, even_host

sink(deepest(3, "0.0.0.0"))
not_sink(deepest(3, "127.0.0.1"))
sink(even_host(4))
not_sink(even_host(3))
