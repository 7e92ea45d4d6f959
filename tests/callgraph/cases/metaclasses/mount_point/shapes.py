from mount import Mounted


class Shape(metaclass=Mounted):
    def draw(self):
        return self.name()


class Round(Shape):
    def name(self):
        return "round"


class Flat(Shape):
    def draw(self):
        return "flat"
