"""insert(0, x) moves every later element by one place."""
from flowcheck import not_sink, sink


def main():
    hosts = ["0.0.0.0", "127.0.0.1"]
    sink(hosts[0])
    hosts.insert(0, "localhost")
    not_sink(hosts[0])
    sink(hosts[1])
    not_sink(hosts[2])


main()
