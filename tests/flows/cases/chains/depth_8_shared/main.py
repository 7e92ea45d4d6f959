"""Eight shared hops carry bad and clean values in turn; only the ends differ."""
from flowcheck import not_sink, sink
from hops_a import hop1


def main():
    sink(hop1("0.0.0.0"))
    not_sink(hop1("127.0.0.1"))
    sink(hop1("0.0.0.0"))
    not_sink(hop1("10.0.0.5"))


main()
