"""A while loop is left by break with the value of that turn."""

from flowcheck import not_sink, sink
from attempts import CANDIDATES


def first_public():
    index = 0
    while True:
        host = CANDIDATES[index]
        if host == "0.0.0.0":
            break
        not_sink(host)
        index += 1
    sink(host)


def first_private():
    index = 0
    host = "0.0.0.0"
    while index < 3:
        host = CANDIDATES[index]
        if host != "0.0.0.0":
            break
        index += 1
    return host


first_public()
not_sink(first_private())
