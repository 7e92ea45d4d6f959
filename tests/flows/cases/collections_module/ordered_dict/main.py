"""An OrderedDict keeps keys and order like a dict and pops from either end."""
from collections import OrderedDict

from flowcheck import not_sink, sink


def main():
    hosts = OrderedDict([("web", "0.0.0.0"), ("db", "127.0.0.1")])
    hosts["cache"] = "10.0.0.5"
    sink(hosts["web"])
    not_sink(hosts["db"])
    not_sink(hosts.popitem()[1])
    sink(hosts.popitem(last=False)[1])
    hosts.move_to_end("db")
    not_sink(next(iter(hosts.values())))


main()
