"""Dataclass fields take the argument, else the default, by position and by keyword."""

from flowcheck import not_sink, sink
from model import Endpoint

sink(Endpoint().host)
not_sink(Endpoint("127.0.0.1").host)
not_sink(Endpoint(port=1, host="localhost").host)
not_sink(Endpoint().gateway)
sink(Endpoint("localhost", 80, "0.0.0.0").gateway)
sink(Endpoint.host)
