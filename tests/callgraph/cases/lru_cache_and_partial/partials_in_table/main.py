"""Partials in a dict, as callbacks and through another module."""
from functools import partial

from mixer import blend, combine


def paint(colour, surface):
    return colour, surface


def scratch(surface):
    return surface


tools = {"red": partial(paint, "red"), "scratch": scratch}
tools["red"]("wall")


def use(name):
    return tools[name]("door")


use("red")
use("scratch")
combine(partial(paint, "blue"), blend(paint))
