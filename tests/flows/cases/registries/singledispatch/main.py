"""singledispatch picks the implementation by the type of the first argument."""
from flowcheck import not_sink, sink
from convert import to_host


def main():
    sink(to_host(0))
    not_sink(to_host("0.0.0.0"))
    sink(to_host(["0.0.0.0", "127.0.0.1"]))
    not_sink(to_host(["127.0.0.1", "0.0.0.0"]))
    not_sink(to_host(None))


main()
