"""One value is bound to several names by a chained assignment."""


def celsius(reading):
    return reading


def fahrenheit(reading):
    return reading * 9 / 5 + 32


class Display:
    convert = None


primary = fallback = celsius
panel = Display()
panel.convert = other = fahrenheit

primary(20)
panel.convert(20)


def report():
    return fallback(3), other(4)


report()
