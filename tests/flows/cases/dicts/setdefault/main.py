"""setdefault stores and returns its value for an absent key, else what is there."""
from flowcheck import not_sink, sink


def configure(options):
    options.setdefault("host", "0.0.0.0")
    return options


def main():
    filled = configure({"host": "127.0.0.1"})
    not_sink(filled["host"])
    empty = configure({"port": 80})
    sink(empty["host"])
    not_sink(empty["port"])
    own = {}
    sink(own.setdefault("a", "0.0.0.0"))
    sink(own.setdefault("a", "10.0.0.5"))
    not_sink(own.setdefault("b", "10.0.0.5"))


main()
