"""match picks the case by literal, sequence, mapping, class and guard."""
from flowcheck import not_sink, sink
from shapes import Endpoint, host_of


def main():
    sink(host_of("any"))
    not_sink(host_of("local"))
    sink(host_of(("0.0.0.0", 80)))
    not_sink(host_of(("127.0.0.1", 80)))
    sink(host_of({"host": "0.0.0.0", "peer": "localhost"}))
    not_sink(host_of({"peer": "0.0.0.0"}))
    sink(host_of(Endpoint("0.0.0.0")))
    not_sink(host_of(Endpoint("10.0.0.5")))
    not_sink(host_of(17))
    sink(host_of(0))


main()
