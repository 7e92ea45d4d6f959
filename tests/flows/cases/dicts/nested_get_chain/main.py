"""A chain of get calls falls back level by level."""
from flowcheck import not_sink, sink
from tree import TREE


def host_of(section):
    return TREE.get(section, {}).get("bind", {}).get("host", "0.0.0.0")


def main():
    not_sink(host_of("web"))
    sink(host_of("db"))
    sink(host_of("absent"))
    not_sink(host_of("admin"))


main()
