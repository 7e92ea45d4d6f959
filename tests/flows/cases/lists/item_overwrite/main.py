"""A strong update through an index replaces the old element and no other."""
from flowcheck import not_sink, sink


def main():
    hosts = ["0.0.0.0", "127.0.0.1", "0.0.0.0"]
    hosts[0] = "10.0.0.5"
    not_sink(hosts[0])
    sink(hosts[2])
    hosts[1] = "0.0.0.0"
    sink(hosts[1])
    hosts[-1] = "localhost"
    not_sink(hosts[2])


main()
