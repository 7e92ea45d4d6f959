"""pop gives the entry or its default, and the entry is gone afterwards."""
from flowcheck import not_sink, sink


def take(options):
    return options.pop("host", "127.0.0.1")


def main():
    options = {"host": "0.0.0.0", "peer": "10.0.0.5"}
    sink(take(options))
    not_sink(take(options))
    not_sink(options.pop("peer", "0.0.0.0"))
    sink(options.pop("peer", "0.0.0.0"))
    again = {"host": "0.0.0.0"}
    del again["host"]
    not_sink(again.get("host", "localhost"))
    last = {"a": "127.0.0.1", "b": "0.0.0.0"}
    key, value = last.popitem()
    not_sink(key)
    sink(value)


main()
