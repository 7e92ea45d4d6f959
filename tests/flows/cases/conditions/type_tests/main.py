"""isinstance, type and is-tests on constants choose how a value is read."""
from flowcheck import not_sink, sink
from coerce import host_from


def main():
    sink(host_from("0.0.0.0"))
    not_sink(host_from(b"0.0.0.0"))
    sink(host_from(("0.0.0.0", 80)))
    not_sink(host_from(("127.0.0.1", "0.0.0.0")))
    sink(host_from(None))
    not_sink(host_from(80))
    sink(host_from({"host": "0.0.0.0"}))


main()
