"""The name of an except clause is gone after it; loop names of inner functions stay inner."""

from flowcheck import not_sink, sink


def choose():
    host = "0.0.0.0"

    def scan():
        for host in ("127.0.0.1", "localhost"):
            not_sink(host)
        return host

    not_sink(scan())
    return host


def caught():
    error = "0.0.0.0"
    try:
        raise ValueError("127.0.0.1")
    except ValueError as problem:
        text = str(problem)
    not_sink(text)
    return error


sink(choose())
sink(caught())
