"""Augmented addition builds the string; one more piece makes it another."""

from flowcheck import not_sink, sink
from pieces import TAIL

address = "0.0"
address += TAIL
sink(address)
address += "/24"
not_sink(address)


def build(suffix):
    text = "0.0.0."
    text += suffix
    return text


sink(build("0"))
not_sink(build("1"))
