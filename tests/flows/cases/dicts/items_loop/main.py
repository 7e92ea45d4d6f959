"""A loop over items() binds key and value of one entry together."""
from flowcheck import not_sink, sink
from services import SERVICES


def find(name):
    for key, host in SERVICES.items():
        if key == name:
            return host
    return None


def names_of(host):
    for key, value in SERVICES.items():
        if value == host:
            return key
    return "localhost"


def main():
    sink(find("web"))
    not_sink(find("db"))
    not_sink(find("none"))
    not_sink(names_of("0.0.0.0"))
    for key in SERVICES:
        not_sink(key)
    for value in {"a": "0.0.0.0"}.values():
        sink(value)
    for key in {"0.0.0.0": "localhost"}.keys():
        sink(key)


main()
