"""Two names for one object: what is set through one is called through the other."""
from player import Player, jazz, rock, silence


def attributes():
    first = Player()
    second = first
    second.tune = jazz
    first.tune()
    other = Player()
    other.tune = rock
    return second.tune()


def dictionaries():
    table = {"a": silence}
    view = table
    view["a"] = rock
    return table["a"]()


def lists():
    row = [silence]
    copy = list(row)
    copy[0] = jazz
    return row[0]()


attributes()
dictionaries()
lists()
