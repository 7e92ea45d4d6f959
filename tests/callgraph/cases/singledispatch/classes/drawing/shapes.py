class Shape:
    pass


class Circle(Shape):
    pass


class Square(Shape):
    pass


class Line:
    pass
