"""__new__ may replace what the constructor call gives."""
from flowcheck import not_sink, sink


class Interned:
    _known = {}

    def __new__(cls, host):
        if host not in cls._known:
            self = super().__new__(cls)
            self.host = host
            cls._known[host] = self
        return cls._known[host]


class Wrapped:
    def __new__(cls, host):
        return "127.0.0.1"

    def __class_getitem__(cls, item):
        return item


def main():
    sink(Interned("0.0.0.0").host)
    not_sink(Interned("10.0.0.5").host)
    not_sink(Wrapped("0.0.0.0"))
    sink(Wrapped["0.0.0.0"])  # MISSING
    not_sink(Wrapped["localhost"])


main()
