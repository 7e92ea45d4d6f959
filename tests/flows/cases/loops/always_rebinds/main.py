"""A loop over a non-empty constant always rebinds; one over an empty never does."""

from flowcheck import not_sink, sink
from lists import NAMES, NOBODY


def non_empty():
    host = "0.0.0.0"
    for _ in NAMES:
        host = "127.0.0.1"
    not_sink(host)


def empty():
    host = "0.0.0.0"
    for _ in NOBODY:
        host = "127.0.0.1"
    sink(host)


def never_entered():
    host = "localhost"
    for _ in NOBODY:
        host = "0.0.0.0"
    not_sink(host)


non_empty()
empty()
never_entered()
