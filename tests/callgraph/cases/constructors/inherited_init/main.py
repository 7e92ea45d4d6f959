"""The inherited constructor calls the overridden method of the subclass."""


class Shape:
    def __init__(self, name):
        self.name = name
        self.measure()

    def measure(self):
        self.area = 0


class Square(Shape):
    def measure(self):
        self.area = 4


class Blob(Shape):
    pass


def draw(shape):
    print(shape.name, shape.area)


draw(Square("square"))
draw(Blob("blob"))
