"""The members of an enumeration are the keys of the table."""

from states import HANDLERS, State


def draw(state):
    return HANDLERS[state]()


HANDLERS[State.IDLE]()
draw(State.BUSY)
