"""A typed named tuple has methods."""

from typing import NamedTuple


class Step(NamedTuple):
    title: str
    limit: int = 3

    def within(self, amount):
        return clamp(amount, self.limit)


def clamp(amount, limit):
    return min(amount, limit)


def walk(steps):
    for step in steps:
        step.within(9)


walk([Step("a"), Step("b", limit=1)])
