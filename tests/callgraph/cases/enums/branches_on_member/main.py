"""A method branches on which member it is called on."""

from enum import Enum


def add(left, right):
    return left + right


def multiply(left, right):
    return left * right


class Operation(Enum):
    PLUS = "plus"
    TIMES = "times"

    def run(self, left, right):
        if self is Operation.PLUS:
            return add(left, right)
        return multiply(left, right)

    def __str__(self):
        return self.name.lower()


print(Operation.PLUS.run(1, 2), Operation.TIMES)
