"""enumerate and zip pair elements by position."""
from flowcheck import not_sink, sink

NAMES = ["admin", "web"]
HOSTS = ["127.0.0.1", "0.0.0.0"]


def by_name(wanted):
    for name, host in zip(NAMES, HOSTS):
        if name == wanted:
            return host
    return "localhost"


def by_index(wanted):
    for index, host in enumerate(HOSTS, start=1):
        if index == wanted:
            return host
    return "localhost"


def main():
    sink(by_name("web"))
    not_sink(by_name("admin"))
    not_sink(by_name("mail"))
    sink(by_index(2))
    not_sink(by_index(1))
    pairs = list(zip(NAMES, HOSTS))
    sink(pairs[1][1])
    not_sink(pairs[0][1])
    not_sink(pairs[1][0])


main()
