"""A subclass inherits what it does not override, across modules."""

from base import Base
from flowcheck import not_sink, sink


class Inherits(Base):
    port = 81


class Overrides(Base):
    host = "127.0.0.1"


class Again(Overrides):
    host = "0.0.0.0"


sink(Inherits.host)
sink(Inherits().listen())
not_sink(Overrides().listen())
sink(Again().listen())
not_sink(Overrides.host)
