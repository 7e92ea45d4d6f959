"""asdict and astuple keep fields by name and by order."""

from dataclasses import asdict, astuple

from flowcheck import not_sink, sink
from model import Endpoint

endpoint = Endpoint("0.0.0.0", "127.0.0.1")
sink(asdict(endpoint)["host"])
not_sink(asdict(endpoint)["gateway"])
host, gateway = astuple(endpoint)
sink(host)
not_sink(gateway)
not_sink(Endpoint(**{"host": "localhost", "gateway": "0.0.0.0"}).host)
