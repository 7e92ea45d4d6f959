"""The base class was imported under another name."""

import shapes as geo
from shapes import Polygon as Base


class Triangle(Base):
    def sides(self):
        return 3


class Circle(geo.Round):
    def radius(self):
        return 1


def report(shape):
    return shape.describe()


report(Triangle())
report(Circle())
