"""Deleting a key or element changes what the rest reads."""

from flowcheck import not_sink, sink

config = {"host": "0.0.0.0", "admin": "127.0.0.1"}
sink(config.get("host", "localhost"))
del config["host"]
not_sink(config.get("host", "localhost"))

hosts = ["127.0.0.1", "0.0.0.0"]
not_sink(hosts[0])
del hosts[0]
sink(hosts[0])
