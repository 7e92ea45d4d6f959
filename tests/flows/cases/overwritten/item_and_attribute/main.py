"""Strong updates of items and attributes on known objects."""

from flowcheck import not_sink, sink
from factory import make_config


def items():
    config = make_config("0.0.0.0")
    config["host"] = "127.0.0.1"
    not_sink(config["host"])
    sink(config["gateway"])


def kept():
    config = make_config("0.0.0.0")
    config["name"] = "127.0.0.1"
    sink(config["host"])
    not_sink(config["name"])


def elements():
    hosts = ["0.0.0.0", "localhost"]
    hosts[0] = "10.0.0.5"
    hosts[-1] = "0.0.0.0"
    not_sink(hosts[0])
    sink(hosts[1])


items()
kept()
elements()
