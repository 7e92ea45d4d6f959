"""Enum aliases are the first member; iteration and members go in order."""

from flowcheck import not_sink, sink
from hosts import Host

sink(Host.EVERYTHING.value)
not_sink(Host.EVERYTHING.name)
sink(list(Host)[1].value)
not_sink(list(Host)[0].value)
for host in Host:
    if host is Host.ANY:
        sink(host.value)
    else:
        not_sink(host.value)  # SPURIOUS
sink(Host.__members__["EVERYTHING"].value)  # MISSING
