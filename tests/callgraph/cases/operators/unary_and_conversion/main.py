"""Unary operators, conversions and truth call methods."""


class Money:
    def __init__(self, cents):
        self.cents = cents

    def __invert__(self):
        return Money(0)

    def __pos__(self):
        return self

    def __abs__(self):
        return Money(abs(self.cents))

    def __int__(self):
        return self.rounded()

    def __index__(self):
        return self.cents

    def __bool__(self):
        return self.cents != 0

    def rounded(self):
        return round(self.cents, -2)


debt = Money(-2)
print(int(abs(debt)), ["a", "b", "c"][debt])
if ~debt or not +debt:
    print("clear")
