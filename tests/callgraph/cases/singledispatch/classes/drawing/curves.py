from drawing.shapes import Circle, Shape
from drawing.surface import draw


@draw.register(Circle)
def draw_circle(shape):
    return outline(shape)


@draw.register(Shape)
def draw_shape(shape):
    return outline(shape)


def outline(shape):
    return shape
