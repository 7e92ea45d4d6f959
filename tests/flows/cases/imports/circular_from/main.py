"""A circular from-import takes the value the name had at that moment."""

import first
from flowcheck import not_sink, sink

sink(first.second.TAKEN)  # MISSING
not_sink(first.HOST)
