"""Fields of a named tuple hold functions."""

from collections import namedtuple

Rule = namedtuple("Rule", ["name", "check"])


def positive(number):
    return number > 0


def even(number):
    return number % 2 == 0


RULES = [Rule("positive", positive), Rule(name="even", check=even)]


def failed(number):
    return [rule.name for rule in RULES if not rule.check(number)]


failed(3)
name, check = RULES[0]
check(4)
