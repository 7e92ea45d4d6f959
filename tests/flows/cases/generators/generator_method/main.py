"""A generator method of two instances yields from each instance's own fields."""
from flowcheck import not_sink, sink
from cluster import Cluster


def main():
    for host in Cluster(["0.0.0.0", "0.0.0.0"]).hosts():
        sink(host)
    for host in Cluster(["127.0.0.1"]).hosts():
        not_sink(host)
    mixed = Cluster(["10.0.0.5", "0.0.0.0"])
    sink(next(mixed.matching("0.")))
    not_sink(next(mixed.matching("10.")))


main()
