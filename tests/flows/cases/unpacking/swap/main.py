"""A swap reads both right-hand sides before it binds."""

from flowcheck import not_sink, sink


def swapped():
    outer, inner = "0.0.0.0", "127.0.0.1"
    outer, inner = inner, outer
    not_sink(outer)
    sink(inner)


def rotated(a, b, c):
    a, b, c = b, c, a
    return a, b, c


swapped()
x, y, z = rotated("0.0.0.0", "localhost", "10.0.0.5")
not_sink(x)
not_sink(y)
sink(z)
