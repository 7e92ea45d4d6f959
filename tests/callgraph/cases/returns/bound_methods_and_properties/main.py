"""Methods and properties that hand back methods and functions."""
from lights import Lamp


def switcher(lamp):
    return lamp.turn_on


lamp = Lamp()
switcher(lamp)()
lamp.dimmer(3)
lamp.opposite()()


def through_class():
    return Lamp.turn_off


through_class()(lamp)
