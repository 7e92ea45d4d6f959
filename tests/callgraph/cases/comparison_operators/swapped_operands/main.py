"""`<` is answered by the other operand's `__gt__`."""


class Weight:
    def __init__(self, grams):
        self.grams = grams

    def __gt__(self, other):
        return self.grams > grams_of(other)


class Parcel(Weight):
    def __eq__(self, other):
        return self.grams == grams_of(other)


def grams_of(value):
    return getattr(value, "grams", 0)


light = Weight(1)
print(light < Weight(2))
print(1 == Parcel(1))
