"""replace makes a changed copy and leaves the original."""

from dataclasses import dataclass, replace

from flowcheck import not_sink, sink


@dataclass(frozen=True)
class Endpoint:
    host: str
    gateway: str = "localhost"


base = Endpoint("0.0.0.0")
narrowed = replace(base, host="127.0.0.1")
widened = replace(narrowed, gateway="0.0.0.0")
sink(base.host)
not_sink(narrowed.host)
not_sink(narrowed.gateway)
not_sink(widened.host)
sink(widened.gateway)
