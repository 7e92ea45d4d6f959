"""index and count of constants choose a position."""
from flowcheck import not_sink, sink
from data import HOSTS, NAMES


def host_named(name):
    return HOSTS[NAMES.index(name)]


def main():
    sink(host_named("web"))
    not_sink(host_named("db"))
    not_sink(HOSTS[NAMES.count("web") - 1])
    sink(HOSTS[NAMES.count("web")])
    chosen = "0.0.0.0" if all(name.islower() for name in NAMES) else "localhost"
    sink(chosen)
    other = "0.0.0.0" if any(name.isdigit() for name in NAMES) else "localhost"
    not_sink(other)


main()
