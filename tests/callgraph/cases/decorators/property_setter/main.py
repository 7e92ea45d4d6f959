"""Reading, setting and deleting a property call its functions."""
from units import to_kelvin


class Thermometer:
    def __init__(self):
        self._celsius = 0

    @property
    def celsius(self):
        return self._celsius

    @celsius.setter
    def celsius(self, value):
        self._celsius = self.checked(value)

    @celsius.deleter
    def celsius(self):
        self.reset()

    def checked(self, value):
        return max(value, -273)

    def reset(self):
        self._celsius = 0

    kelvin = property(lambda self: to_kelvin(self.celsius))


thermometer = Thermometer()
thermometer.celsius = 20
del thermometer.celsius


def show():
    return thermometer.kelvin


show()
