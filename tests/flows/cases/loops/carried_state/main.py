"""A value set in one turn is seen in the next."""

from flowcheck import not_sink, sink


def lagging():
    previous = "127.0.0.1"
    seen = []
    for host in ("0.0.0.0", "localhost"):
        seen.append(previous)
        previous = host
    return seen


def shifted():
    first, second, third = "0.0.0.0", "127.0.0.1", "localhost"
    for _ in range(2):
        first, second, third = second, third, first
    return first, second, third


not_sink(lagging()[0])
sink(lagging()[1])
not_sink(shifted()[0])
sink(shifted()[1])
not_sink(shifted()[2])
