"""An attribute is set again between two calls, directly and by a method."""


def red():
    return "red"


def green():
    return "green"


class Lamp:
    def __init__(self):
        self.colour = red

    def switch(self):
        self.colour = green


def direct():
    lamp = Lamp()
    lamp.colour()
    lamp.colour = green
    return lamp


def overwritten():
    lamp = Lamp()
    lamp.colour = green
    return lamp.colour()


def by_method():
    lamp = Lamp()
    lamp.switch()
    return lamp.colour()


direct()
overwritten()
by_method()
