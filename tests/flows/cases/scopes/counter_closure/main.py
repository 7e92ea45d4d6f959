"""A closure's state changes from call to call and is private to its maker's call."""

from flowcheck import not_sink, sink
from rotate import rotating

take = rotating("127.0.0.1", "0.0.0.0")
not_sink(take())
sink(take())
other = rotating("10.0.0.5", "localhost")
not_sink(other())
not_sink(other())
