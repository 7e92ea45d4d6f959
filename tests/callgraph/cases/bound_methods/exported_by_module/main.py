"""A module exports the methods of one hidden object as functions."""

import dice
from dice import roll as throw


def play():
    dice.seed(4)
    return throw(), dice.roll_many(2)


play()
