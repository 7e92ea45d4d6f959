"""Lambdas are numbered in the order they are written in their scope."""

double = lambda n: twice(n)
triple, half = lambda n: n * 3, lambda n: shifted(n)


def twice(n):
    return n * 2


def shifted(n):
    return n >> 1


class Shape:
    area = lambda self: self.side()

    def side(self):
        grow = lambda n: n + 1
        shrink = lambda n: twice(n) - 1
        return shrink(3)


double(2)
half(triple(2))
Shape().area()
