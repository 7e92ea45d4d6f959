"""extend and += put the other list's elements behind the present ones."""
from flowcheck import not_sink, sink
from extra import EXTERNAL, INTERNAL


def main():
    hosts = ["localhost"]
    hosts.extend(INTERNAL)
    hosts += EXTERNAL
    not_sink(hosts[0])
    not_sink(hosts[1])
    not_sink(hosts[2])
    sink(hosts[3])
    not_sink(INTERNAL[0])
    sink(EXTERNAL[0])


main()
