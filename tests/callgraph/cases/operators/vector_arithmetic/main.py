"""Arithmetic on objects calls their operator methods."""


class Vector:
    def __init__(self, x, y):
        self.x = x
        self.y = y

    def __add__(self, other):
        return Vector(self.x + other.x, self.y + other.y)

    def __neg__(self):
        return Vector(-self.x, -self.y)

    def __sub__(self, other):
        return self + -other

    def __mul__(self, factor):
        return self.scaled(factor)

    def scaled(self, factor):
        return Vector(self.x * factor, self.y * factor)


def middle(first, second):
    return (first + second) * 0.5


start = Vector(1, 2)
end = Vector(3, 4)
middle(start, end - start)
