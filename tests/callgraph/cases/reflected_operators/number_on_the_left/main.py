"""A number on the left leaves the operation to the right operand."""


class Ratio:
    def __init__(self, top, bottom):
        self.top = top
        self.bottom = bottom

    def __radd__(self, number):
        return Ratio(number * self.bottom + self.top, self.bottom)

    def __rmul__(self, number):
        return self.times(number)

    def times(self, number):
        return Ratio(number * self.top, self.bottom)


half = Ratio(1, 2)
3 + half
4 * half
