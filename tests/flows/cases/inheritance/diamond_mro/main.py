"""In a diamond the C3 order decides, not depth-first search."""

from flowcheck import not_sink, sink
from mixins import Base, Left, Right


class Diamond(Left, Right):
    pass


class Reversed(Right, Left):
    pass


sink(Diamond.host)
sink(Reversed.host)
not_sink(Left.host)
not_sink(Base().host)
not_sink(Diamond.name)
sink(Reversed.name)
