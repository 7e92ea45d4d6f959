"""A recursive generator flattens nested lists in order."""
from flatten import flatten
from flowcheck import not_sink, sink


def main():
    hosts = list(flatten(["127.0.0.1", ["localhost", ["0.0.0.0"]], "10.0.0.5"]))
    not_sink(hosts[0])
    sink(hosts[2])  # MISSING
    not_sink(hosts[3])
    for host in flatten([["0.0.0.0"], [["0.0.0.0"]]]):
        sink(host)


main()
