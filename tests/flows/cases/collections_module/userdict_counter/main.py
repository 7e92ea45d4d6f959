"""A Counter's most common key is a constant key, a UserDict answers as its subclass says."""
from collections import Counter, UserDict

from flowcheck import not_sink, sink


class Hosts(UserDict):
    def __missing__(self, key):
        return "0.0.0.0"


def main():
    hosts = Hosts()
    hosts["db"] = "127.0.0.1"
    not_sink(hosts["db"])
    sink(hosts["web"])
    counts = Counter(["0.0.0.0", "0.0.0.0", "10.0.0.5"])
    sink(counts.most_common(1)[0][0])
    not_sink(counts.most_common(2)[1][0])
    not_sink(counts["0.0.0.0"])


main()
