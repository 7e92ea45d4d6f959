"""Item assignment through a helper reaches the key it names."""
from flowcheck import not_sink, sink
from store import Store


def main():
    first = Store()
    second = Store()
    first.put("host", "0.0.0.0")
    first.put("peer", "127.0.0.1")
    second.put("host", "10.0.0.5")
    sink(first.take("host"))
    not_sink(first.take("peer"))
    not_sink(second.take("host"))
    first.put("host", "localhost")
    not_sink(first.take("host"))


main()
