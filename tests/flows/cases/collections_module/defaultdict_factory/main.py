"""A defaultdict makes absent entries with its own factory."""
from collections import defaultdict

from flowcheck import not_sink, sink


def loopback():
    return "127.0.0.1"


def main():
    wide = defaultdict(lambda: "0.0.0.0")
    narrow = defaultdict(loopback)
    wide["db"] = "10.0.0.5"
    narrow["web"] = "0.0.0.0"
    sink(wide["web"])
    not_sink(wide["db"])
    not_sink(narrow["db"])
    sink(narrow["web"])
    groups = defaultdict(list)
    groups["a"].append("0.0.0.0")
    groups["b"].append("localhost")
    sink(groups["a"][0])
    not_sink(groups["b"][0])


main()
