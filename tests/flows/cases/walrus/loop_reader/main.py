"""A walrus in a while test takes each value until the sentinel."""

from flowcheck import not_sink, sink
from source import Source


def drain(source):
    last = "localhost"
    while (host := source.next()) is not None:
        last = host
    not_sink(host)  # SPURIOUS
    return last


sink(drain(Source(["127.0.0.1", "0.0.0.0"])))
not_sink(drain(Source(["0.0.0.0", "127.0.0.1"])))
not_sink(drain(Source([])))
