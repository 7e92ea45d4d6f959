"""Assigning to a slice replaces that stretch of the list."""
from flowcheck import not_sink, sink


def main():
    hosts = ["0.0.0.0", "0.0.0.0", "localhost"]
    hosts[0:2] = ["127.0.0.1"]
    not_sink(hosts[0])
    not_sink(hosts[1])
    hosts[1:1] = ["0.0.0.0"]
    sink(hosts[1])
    not_sink(hosts[2])
    hosts[:] = ["10.0.0.5", "0.0.0.0"]
    not_sink(hosts[0])
    sink(hosts[1])


main()
