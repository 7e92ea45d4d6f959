"""A value keeps its identity through a long chain of names in several scopes."""

from defaults import FALLBACK, PUBLIC
from flowcheck import not_sink, sink

first = PUBLIC
second = first
first = FALLBACK


def third():
    copy = second
    again = copy
    copy = first
    sink(again)
    not_sink(copy)


third()
sink(second)
not_sink(first)
