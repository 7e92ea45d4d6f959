"""The variable of a comprehension does not leak into the enclosing scope."""

from flowcheck import not_sink, sink


def choose():
    host = "127.0.0.1"
    labels = [host for host in ("0.0.0.0", "0.0.0.0")]
    not_sink(host)
    sink(labels[0])


def choose_other():
    host = "0.0.0.0"
    labels = {host: len(host) for host in ("127.0.0.1", "localhost")}
    sink(host)
    not_sink(list(labels)[0])


choose()
choose_other()
