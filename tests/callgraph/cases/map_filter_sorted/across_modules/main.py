"""Functions imported, made and stored are handed to `map`, `filter` and `sorted`."""
import cleaning
from cleaning import PIPELINE, make_filter

rows = list(map(cleaning.strip, [" a ", "b"]))
rows.sort(key=cleaning.length)


def longer_than(size):
    return list(filter(make_filter(size), rows))


def through_all(value):
    for step in PIPELINE:
        value = list(map(step, value))
    return value


longer_than(0)
through_all(["c"])
