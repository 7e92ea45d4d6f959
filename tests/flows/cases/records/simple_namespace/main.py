"""SimpleNamespace holds its keywords as attributes."""

from types import SimpleNamespace

from flowcheck import not_sink, sink
from settings import load

config = SimpleNamespace(host="0.0.0.0", gateway="127.0.0.1")
sink(config.host)
not_sink(config.gateway)
config.host = "localhost"
not_sink(config.host)
loaded = load("0.0.0.0")
sink(loaded.net.host)
not_sink(loaded.net.admin)
not_sink(load("10.0.0.5").net.host)
values = {"host": "127.0.0.1", "gateway": "0.0.0.0"}
sink(SimpleNamespace(**values).gateway)
