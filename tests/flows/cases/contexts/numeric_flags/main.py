"""Branches on numbers, comparisons, chained comparisons and lengths."""

from flowcheck import not_sink, sink
from levels import LEVEL, pick

sink(pick(3))
not_sink(pick(1))
not_sink(pick(10))
sink("0.0.0.0" if LEVEL >= 2 else "127.0.0.1")
not_sink("0.0.0.0" if LEVEL % 2 else "127.0.0.1")
not_sink("0.0.0.0" if len("abc") > LEVEL else "127.0.0.1")
sink("0.0.0.0" if -LEVEL + 4 == 0 else "127.0.0.1")
