"""update overwrites the keys it names and keeps the others."""
from flowcheck import not_sink, sink
from overrides import EDGE, LAB

DEFAULTS = {"host": "127.0.0.1", "peer": "0.0.0.0"}


def merged(extra):
    result = dict(DEFAULTS)
    result.update(extra)
    return result


def main():
    edge = merged(EDGE)
    sink(edge["host"])
    not_sink(edge["peer"])
    lab = merged(LAB)
    not_sink(lab["host"])
    sink(lab["peer"])
    by_keyword = {}
    by_keyword.update(host="0.0.0.0", peer="10.0.0.5")
    sink(by_keyword["host"])
    not_sink(by_keyword["peer"])
    by_pairs = {"host": "0.0.0.0"}
    by_pairs.update([("host", "localhost")])
    not_sink(by_pairs["host"])
    not_sink(DEFAULTS["host"])


main()
