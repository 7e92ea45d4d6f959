"""Slots and bare annotations hold nothing until set."""

from flowcheck import not_sink, sink


class Slotted:
    __slots__ = ("host", "gateway")
    kind: str

    def __init__(self, host, gateway):
        self.host = host
        self.gateway = gateway


a = Slotted("0.0.0.0", "127.0.0.1")
b = Slotted("127.0.0.1", "0.0.0.0")
sink(a.host)
not_sink(a.gateway)
not_sink(b.host)
sink(b.gateway)
