"""A base method calls the subclass's hook."""

from flowcheck import not_sink, sink
from framework import Service


class Public(Service):
    def get_host(self):
        return "0.0.0.0"


class Private(Service):
    def get_host(self):
        return "127.0.0.1"


sink(Public().start())
not_sink(Private().start())
not_sink(Service().start())
