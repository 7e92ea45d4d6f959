"""A class derived from a named tuple has methods and operators."""

from collections import namedtuple


class Point(namedtuple("Point", "x y")):
    def shifted(self, amount):
        return Point(self.x + amount, self.y)

    @property
    def norm(self):
        return square(self.x) + square(self.y)

    def __add__(self, other):
        return self.shifted(other.x)


def square(number):
    return number * number


point = Point(1, 2) + Point(3, 4)
print(point.norm)
