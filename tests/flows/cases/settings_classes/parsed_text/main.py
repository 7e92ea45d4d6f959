"""Settings split out of a constant text keep keys and values apart."""

from flowcheck import not_sink, sink
from parser import parse

TEXT = "host=0.0.0.0;gateway=127.0.0.1"
values = parse(TEXT)
sink(values["host"])
not_sink(values["gateway"])
address, _, port = "0.0.0.0:8080".partition(":")
sink(address)
not_sink(port)
sink("0.0.0.0:80".split(":")[0])
not_sink("127.0.0.1:80".rsplit(":", 1)[0])
