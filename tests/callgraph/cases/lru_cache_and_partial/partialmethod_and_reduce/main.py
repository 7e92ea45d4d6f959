"""`partialmethod` binds arguments of a method; `reduce` calls its function."""
from functools import partialmethod, reduce


class Switch:
    def __init__(self):
        self.state = False

    def set_state(self, state):
        self.state = self.filtered(state)

    def filtered(self, state):
        return bool(state)

    turn_on = partialmethod(set_state, True)
    turn_off = partialmethod(set_state, False)


def larger(a, b):
    return a if a > b else b


def highest(values):
    return reduce(larger, values)


switch = Switch()
switch.turn_on()
switch.turn_off()
highest([1, 4, 2])
