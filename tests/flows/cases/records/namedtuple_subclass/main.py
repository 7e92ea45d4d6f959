"""A subclass of a namedtuple adds methods over the same fields."""

from collections import namedtuple

from flowcheck import not_sink, sink


class Endpoint(namedtuple("Endpoint", "host port")):
    __slots__ = ()

    def bind_host(self):
        return self.host

    def safe_host(self):
        if self.host == "0.0.0.0":
            return "127.0.0.1"
        return self.host


endpoint = Endpoint("0.0.0.0", 80)
sink(endpoint.bind_host())  # MISSING
not_sink(endpoint.safe_host())
not_sink(Endpoint("localhost", 80).bind_host())
