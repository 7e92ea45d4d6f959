"""A builder that collects options in a dict gives back exactly what was set on it."""
from flowcheck import not_sink, sink


class Options:
    def __init__(self, **start):
        self._values = dict(start)

    def set(self, key, value):
        self._values[key] = value
        return self

    def without(self, key):
        self._values.pop(key, None)
        return self

    def build(self):
        return {"host": "127.0.0.1", **self._values}


def main():
    wide = Options().set("host", "0.0.0.0").set("peer", "localhost").build()
    sink(wide["host"])
    not_sink(wide["peer"])
    not_sink(Options().set("peer", "0.0.0.0").build()["host"])
    not_sink(Options(host="0.0.0.0").without("host").build()["host"])
    sink(Options(host="0.0.0.0").build()["host"])


main()
