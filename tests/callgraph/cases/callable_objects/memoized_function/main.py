"""An object decorates a function and is called in its place."""

from memo import Memo


@Memo
def square(number):
    return number * number


def area(sides):
    return sum(square(side) for side in sides)


area([1, 2])
