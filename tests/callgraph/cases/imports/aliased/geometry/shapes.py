from .units import feet as meters


def circle(radius):
    return meters(radius)
