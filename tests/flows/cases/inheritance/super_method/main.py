"""super() in an override reaches the base's method and may change the result."""

from flowcheck import not_sink, sink


class Base:
    def host(self):
        return "0.0.0.0"


class Passes(Base):
    def host(self):
        return super().host()


class Replaces(Base):
    def host(self):
        super().host()
        return "127.0.0.1"


class Guards(Base):
    def host(self):
        found = super().host()
        return "127.0.0.1" if found == "0.0.0.0" else found


sink(Passes().host())
not_sink(Replaces().host())
not_sink(Guards().host())
