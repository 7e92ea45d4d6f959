"""break leaves the inner loop only; the outer goes on and rebinds."""

from flowcheck import not_sink, sink


def inner_only():
    host = "localhost"
    for group in (["0.0.0.0", "127.0.0.1"], ["10.0.0.5"]):
        for host in group:
            break
    return host


def both():
    host = "localhost"
    for group in (["0.0.0.0", "127.0.0.1"], ["10.0.0.5"]):
        for host in group:
            break
        break
    return host


not_sink(inner_only())
sink(both())
