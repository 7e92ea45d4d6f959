"""Later entries of a display with ** override earlier ones."""
from flowcheck import not_sink, sink
from base import BASE


def main():
    hardened = {**BASE, "host": "127.0.0.1"}
    not_sink(hardened["host"])
    weakened = {"host": "127.0.0.1", **BASE}
    sink(weakened["host"])
    not_sink(weakened["name"])
    twice = {**BASE, **{"host": "10.0.0.5", "alt": "0.0.0.0"}}
    not_sink(twice["host"])
    sink(twice["alt"])


main()
