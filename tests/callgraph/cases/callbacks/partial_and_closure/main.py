"""A partial function and a closure are applied by one helper."""

from functools import partial


def scale(factor, value):
    return factor * value


def shift(amount):
    def move(value):
        return check(value + amount)

    return move


def check(value):
    return value


def apply_all(functions, value):
    for function in functions:
        value = function(value)
    return value


apply_all([partial(scale, 3), shift(1)], 2)
