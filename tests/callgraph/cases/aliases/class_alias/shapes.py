class Circle:
    def __init__(self, radius):
        self.radius = radius

    def area(self):
        return 3 * self.radius**2

    def scale(self, factor):
        self.radius *= factor


Default = Circle


def default_shape():
    return Default(1)
