"""`__all__` decides what a star import binds, private names included."""

from text import *


def bold(value):
    return "main " + value


def lines(value):
    return value


bold("a")
italic("b")
_mark("c")
lines("d")
