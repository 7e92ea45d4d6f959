"""dict.get uses its default for an absent key only."""
from flowcheck import not_sink, sink
from options import CLOSED, OPEN


def host_of(options):
    return options.get("host", "0.0.0.0")


def main():
    sink(host_of({}))
    sink(host_of(OPEN))
    not_sink(host_of(CLOSED))
    not_sink(OPEN.get("hostname", "0.0.0.0"))
    not_sink(CLOSED.get("host"))
    not_sink({}.get("host"))
    sink({}.get("host") or "0.0.0.0")


main()
