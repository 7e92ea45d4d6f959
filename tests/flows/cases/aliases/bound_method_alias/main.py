"""A bound method kept in a variable works on the instance it was taken from."""
from flowcheck import not_sink, sink
from store import Store


def main():
    first, second = Store(), Store()
    put, get = first.put, first.get
    put("host", "0.0.0.0")
    second.put("host", "127.0.0.1")
    sink(get("host"))
    not_sink(second.get("host"))
    hosts = []
    add = hosts.append
    add("10.0.0.5")
    add("0.0.0.0")
    not_sink(hosts[0])
    sink(hosts[1])
    lookup = {"a": "0.0.0.0"}.get
    sink(lookup("a"))
    not_sink(lookup("b", "localhost"))
    join = ".".join
    sink(join(["0.0", "0.0"]))


main()
