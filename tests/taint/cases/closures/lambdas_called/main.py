"""Lambdas called where they stand, by a variable, out of a table and in another file."""
from actions import ACTIONS, run, twice
from taintcheck import not_sink, sink, source


def in_place():
    text = source()
    (lambda value: sink(value))(text)
    (lambda value, other: not_sink(value))("clean", text)


def by_variable():
    forward = lambda value: sink(value)
    spare = lambda value: not_sink(value)
    forward(source())
    spare("clean")


def rebound(flag):
    step = lambda value: not_sink(value)
    step("clean")
    step = lambda value: sink(value)
    step(source())


def captured():
    text = source()
    show = lambda: sink(text)
    show()
    text = "clean"
    hide = lambda: not_sink(text)
    hide()


in_place()
by_variable()
rebound(True)
captured()
run(lambda value: sink(value), source())
run(lambda value: not_sink(value), "clean")
sink(twice(lambda value: value + "!", source()))
ACTIONS["show"](source())
ACTIONS["hide"]("clean")
