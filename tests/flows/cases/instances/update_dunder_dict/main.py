"""__dict__ and vars give the attributes by name."""

from flowcheck import not_sink, sink


class Options:
    def __init__(self, **values):
        self.__dict__.update(values)


a = Options(host="0.0.0.0", gateway="localhost")
sink(a.host)
not_sink(a.gateway)
sink(vars(a)["host"])
not_sink(a.__dict__["gateway"])
b = Options(host="localhost")
not_sink(b.host)
