"""A name handed through three modules, renamed twice, is still the first one's value."""

from flowcheck import not_sink, sink
from top import ADDRESS, SAFE

sink(ADDRESS)
not_sink(SAFE)
