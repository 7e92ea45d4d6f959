"""A function that is called sets attributes and items of what it is given."""
from setup import configure, install, loud


def quiet():
    return ""


class Device:
    sound = staticmethod(quiet)


def run():
    device = Device()
    device.sound()
    configure(device)
    return device.sound()


def fill():
    handlers = {"beep": quiet}
    install(handlers)
    return handlers["beep"]()


run()
fill()
loud()
