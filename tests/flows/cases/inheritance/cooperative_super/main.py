"""super() follows the instance's MRO, so a mixin reaches its sibling."""

from chain import Base, Logging, Secure, Widening
from flowcheck import not_sink, sink


class Widened(Logging, Widening, Base):
    pass


class Plain(Logging, Base):
    pass


class Secured(Secure, Widening, Base):
    pass


sink(Widened().host())
not_sink(Plain().host())
not_sink(Secured().host())
