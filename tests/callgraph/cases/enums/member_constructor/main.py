"""Creating the members calls the constructor of the enumeration."""

from enum import Enum, IntEnum


def pull(mass):
    return mass * 2


class Planet(Enum):
    EARTH = ("earth", 6)
    MARS = ("mars", 3)

    def __init__(self, title, mass):
        self.title = title
        self.gravity = pull(mass)


class Port(IntEnum):
    HTTP = 80

    def secure(self):
        return self.shifted(363)

    def shifted(self, amount):
        return self + amount


print(Planet.MARS.gravity, Port.HTTP.secure())
