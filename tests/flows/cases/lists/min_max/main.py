"""min and max choose one constant out of several."""
from flowcheck import not_sink, sink
from pool import POOL


def main():
    sink(min(POOL))
    not_sink(max(POOL))
    sink(min("127.0.0.1", "0.0.0.0"))
    not_sink(max("127.0.0.1", "0.0.0.0"))
    sink(max(POOL, key=lambda host: host == "0.0.0.0"))
    not_sink(min(POOL, key=lambda host: host == "0.0.0.0"))


main()
