"""The value of an enum member is the constant, its name is not."""

from flowcheck import not_sink, sink
from hosts import Host

sink(Host.ANY.value)
not_sink(Host.ANY.name)
not_sink(Host.LOCAL.value)
not_sink(Host.ANY)
sink(Host["ANY"].value)
not_sink(Host["LOCAL"].value)
not_sink(getattr(Host, "LOCAL").value)
