"""A concrete method of an abstract class calls the abstract one."""

from abc import ABC, abstractmethod


class Shape(ABC):
    def __init__(self, unit):
        self.unit = unit

    @abstractmethod
    def area(self):
        ...

    def report(self):
        return f"{self.area()} {self.unit}"


class Square(Shape):
    def __init__(self, side):
        super().__init__("cm2")
        self.side = side

    def area(self):
        return self.side ** 2


class Strip(Shape):
    def area(self):
        return max(1, 2)


for shape in [Square(2), Strip("m2")]:
    print(shape.report())
