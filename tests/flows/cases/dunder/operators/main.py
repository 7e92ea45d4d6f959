"""Operator methods of a user class decide what + and str() give."""
from flowcheck import not_sink, sink
from paths import Host


def main():
    base = Host("0.0")
    sink(str(base + "0.0"))
    not_sink(str(base))
    not_sink(str(Host("127.0") + "0.1"))
    sink(f"{Host('0.0.0.0')}")
    not_sink(f"{Host('localhost')}")


main()
