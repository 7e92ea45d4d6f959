"""dict() from keywords, pairs, zip, fromkeys and another dict holds the same entries."""
from flowcheck import not_sink, sink

KEYS = ("private", "public")
VALUES = ("127.0.0.1", "0.0.0.0")


def main():
    keywords = dict(host="0.0.0.0", peer="127.0.0.1")
    sink(keywords["host"])
    not_sink(keywords["peer"])
    pairs = dict([("host", "10.0.0.5"), ("peer", "0.0.0.0")])
    not_sink(pairs["host"])
    sink(pairs["peer"])
    zipped = dict(zip(KEYS, VALUES))
    sink(zipped["public"])
    not_sink(zipped["private"])
    copied = dict(zipped, public="localhost")
    not_sink(copied["public"])
    same = dict.fromkeys(["a", "b"], "0.0.0.0")
    sink(same["b"])
    other = dict.fromkeys(["a", "b"], "10.0.0.5")
    not_sink(other["a"])


main()
