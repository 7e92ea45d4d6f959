"""Attributes of an imported module, under its name and under an alias."""

import network
import private as network_private
from flowcheck import not_sink, sink


class Service:
    def start(self):
        sink(network.HOST)

    def start_private(self):
        not_sink(network_private.HOST)


Service().start()
Service().start_private()
