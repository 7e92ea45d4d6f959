"""Within __init__ the later store wins, whatever a helper set before."""

from flowcheck import not_sink, sink
from mixin import Defaults


class Last(Defaults):
    def __init__(self, host):
        self.set_defaults()
        self.host = host


class First(Defaults):
    def __init__(self, host):
        self.host = host
        self.set_defaults()


not_sink(Last("127.0.0.1").host)
sink(First("127.0.0.1").host)
