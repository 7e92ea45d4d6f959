"""Enum members made from tuples set attributes in __init__."""

from enum import Enum

from flowcheck import not_sink, sink


class Site(Enum):
    OFFICE = ("127.0.0.1", "10.0.0.5")
    PUBLIC = ("0.0.0.0", "localhost")

    def __init__(self, host, gateway):
        self.host = host
        self.gateway = gateway


sink(Site.PUBLIC.host)
not_sink(Site.OFFICE.host)
not_sink(Site.PUBLIC.gateway)
sink(Site.PUBLIC.value[0])
not_sink(Site.PUBLIC.value[1])
