"""Checks of other files that raise, return a truth value, or give back the text."""
from checks import demand, demand_nothing, plain
from taintcheck import not_sink, sink, source


def statement(text):
    demand(text)
    not_sink(text)


def result(text):
    not_sink(demand(text))


def condition(text):
    if plain(text):
        not_sink(text)


def weak(text):
    demand_nothing(text)
    sink(text)


for test in (statement, result, condition):
    try:
        test(source())
    except ValueError:
        pass
weak(source())
