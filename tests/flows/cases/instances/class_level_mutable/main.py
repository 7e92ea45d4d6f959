"""A list on the class is shared by instances, one made in __init__ is not."""

from flowcheck import not_sink, sink
from pools import Own, Shared

Shared().add("0.0.0.0")
sink(Shared().hosts[0])  # MISSING
first, second = Own(), Own()
first.add("0.0.0.0")
second.add("127.0.0.1")
sink(first.hosts[0])
not_sink(second.hosts[0])
