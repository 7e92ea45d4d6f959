"""A flag travels in **kwargs through two wrappers."""

from flowcheck import not_sink, sink
from wrappers import outer

sink(outer(public=True, port=80))
not_sink(outer(public=False, port=80))
not_sink(outer(port=80))
