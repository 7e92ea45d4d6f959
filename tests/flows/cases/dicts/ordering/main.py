"""Dicts keep insertion order, re-inserted keys move to the end."""
from flowcheck import not_sink, sink


def first_value(mapping):
    return next(iter(mapping.values()))


def main():
    hosts = {"web": "0.0.0.0", "db": "127.0.0.1"}
    sink(first_value(hosts))
    hosts["web"] = hosts.pop("web")
    not_sink(first_value(hosts))
    sink(list(hosts.values())[-1])
    not_sink(list(hosts)[1])
    sink(dict(sorted({"b": "localhost", "a": "0.0.0.0"}.items()))["a"])
    sink(first_value(dict(sorted({"b": "localhost", "a": "0.0.0.0"}.items()))))
    not_sink(first_value(dict(reversed(list({"b": "0.0.0.0", "a": "10.0.0.5"}.items())))))


main()
