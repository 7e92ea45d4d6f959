"""A property overrides a class attribute, and a class attribute a property."""

from base import Fixed, Computed
from flowcheck import not_sink, sink


class NowComputed(Fixed):
    @property
    def host(self):
        return "127.0.0.1"


class NowFixed(Computed):
    host = "0.0.0.0"


sink(Fixed().listen())
not_sink(NowComputed().listen())
not_sink(Computed().listen())
sink(NowFixed().listen())
