"""Fields of base dataclasses come first; an override keeps its place."""

from base import Endpoint
from dataclasses import dataclass
from flowcheck import not_sink, sink


@dataclass
class Tls(Endpoint):
    certificate: str = "10.0.0.5"
    host: str = "127.0.0.1"


sink(Endpoint().host)
not_sink(Tls().host)
sink(Tls("0.0.0.0").host)
not_sink(Tls("localhost", "0.0.0.0").host)
sink(Tls("localhost", "0.0.0.0").gateway)
not_sink(Tls().certificate)
sink(Tls("localhost", "localhost", "0.0.0.0").certificate)
