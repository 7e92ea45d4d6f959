"""A compatibility module picks its implementation by interpreter version."""

from compat import describe, listen
from flowcheck import not_sink, sink

sink(listen())
not_sink(describe())  # SPURIOUS
