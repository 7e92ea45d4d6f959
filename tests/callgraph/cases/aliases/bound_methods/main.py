"""A bound method keeps its object when it gets another name."""


class Meter:
    def __init__(self, unit):
        self.unit = unit

    def read(self):
        return self.scale(7)

    def scale(self, value):
        return value


class ImperialMeter(Meter):
    def scale(self, value):
        return value * 3.28


metric_read = Meter("m").read
imperial = ImperialMeter("ft")
imperial_read = imperial.read
scale = imperial.scale

metric_read()
imperial_read()


def rescale():
    again = scale
    return again(2)


rescale()
