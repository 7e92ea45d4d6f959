"""next(iter(x)) is the first element, the following next() the second."""
from flowcheck import not_sink, sink


def main():
    cursor = iter(["127.0.0.1", "0.0.0.0"])
    not_sink(next(cursor))
    sink(next(cursor))
    not_sink(next(cursor, "localhost"))
    sink(next(iter(()), "0.0.0.0"))
    sink(next(iter({"0.0.0.0": 1})))
    not_sink(next(host for host in ("0.0.0.0", "10.0.0.5") if host.startswith("10.")))


main()
