class Circle:
    def __init__(self, radius):
        self.radius = radius

    def round_area(self):
        return 3 * self.radius**2

    def name(self):
        return "circle"


class Rectangle:
    __match_args__ = ("width", "height")

    def __init__(self, width, height):
        self.width = width
        self.height = height

    def name(self):
        return "rectangle"


def area(figure):
    match figure:
        case Circle() as circle:
            return circle.round_area()
        case Rectangle(width, height):
            return product(width, height)


def product(a, b):
    return a * b


def label(figure):
    match figure:
        case Circle(radius=1):
            return "unit " + figure.name()
        case other:
            return other.name()
