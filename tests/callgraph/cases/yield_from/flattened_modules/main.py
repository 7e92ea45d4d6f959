"""Generators in three modules delegate to each other; functions pass through them."""
from stream.all import everything


def consume():
    return [action() for action in everything(extra)]


def extra():
    return "extra"


consume()
