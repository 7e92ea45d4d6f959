"""super().__init__ passes the subclass's choice up to the base."""

from base import Server
from flowcheck import not_sink, sink


class Public(Server):
    def __init__(self):
        super().__init__("0.0.0.0")


class Private(Server):
    def __init__(self, host="127.0.0.1"):
        super().__init__(host=host)


class OldStyle(Server):
    def __init__(self):
        Server.__init__(self, "0.0.0.0", 1)


class Default(Server):
    pass


sink(Public().host)
not_sink(Private().host)
sink(OldStyle().host)
not_sink(Default().host)
sink(Private("0.0.0.0").host)
