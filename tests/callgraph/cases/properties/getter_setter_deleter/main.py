"""Reading, assigning and deleting a property are calls."""


class Thermostat:
    def __init__(self, degrees):
        self.degrees = degrees

    @property
    def degrees(self):
        return self._degrees

    @degrees.setter
    def degrees(self, value):
        self._degrees = clamp(value)

    @degrees.deleter
    def degrees(self):
        self.reset()

    def reset(self):
        self._degrees = 0


def clamp(value):
    return min(value, 30)


room = Thermostat(40)
room.degrees += 1
del room.degrees
