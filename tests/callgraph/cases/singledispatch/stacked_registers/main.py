"""One implementation for several types, and a fallback that raises."""
from shown import show


class Point:
    def coordinates(self):
        return 1, 2


@show.register
def show_point(value: Point):
    return show(value.coordinates())


show(Point())
show(1.5)
show([1, 2])


def safe(value):
    try:
        return show(value)
    except TypeError:
        return "?"


safe(b"")
