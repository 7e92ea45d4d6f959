"""SimpleNamespace and MappingProxyType hold what they were given."""
from types import MappingProxyType, SimpleNamespace

from flowcheck import not_sink, sink
from frozen import DEFAULTS


def main():
    settings = SimpleNamespace(host="0.0.0.0", peer="127.0.0.1")
    sink(settings.host)
    not_sink(settings.peer)
    settings.peer = "0.0.0.0"
    sink(settings.peer)
    settings.host = "10.0.0.5"
    not_sink(settings.host)
    sink(DEFAULTS["host"])
    not_sink(DEFAULTS.get("peer"))
    view = MappingProxyType({"host": "localhost"})
    not_sink(view["host"])


main()
