"""namedtuple factories of all spellings, with defaults, _replace and _asdict."""

from collections import namedtuple

from flowcheck import not_sink, sink
from shapes import Route

Address = namedtuple("Address", "host, gateway", defaults=["127.0.0.1"])

address = Address("0.0.0.0")
sink(address.host)
not_sink(address.gateway)
not_sink(address._replace(host="localhost").host)
sink(address._asdict()["host"])
route = Route(target="localhost", source="0.0.0.0")
sink(route.source)
sink(route[0])
not_sink(route.target)
not_sink(Route._make(["127.0.0.1", "0.0.0.0"]).source)
