"""Operators are inherited and use what subclasses override."""


class Units:
    def __init__(self, amount):
        self.amount = amount

    def __truediv__(self, other):
        return self.make(other)

    def __floordiv__(self, other):
        return (self / other).floor()

    def floor(self):
        return int(self.amount)


class Seconds(Units):
    def make(self, other):
        return Seconds(self.amount / other)


class Hours(Units):
    def make(self, other):
        return Hours(self.amount / other)

    def __mod__(self, other):
        return self // other


for span in Seconds(9), Hours(5):
    span // 2
Hours(7) % 3
