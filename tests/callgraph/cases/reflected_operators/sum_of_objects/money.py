class Price:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        return Price(self.amount + other.amount)

    def __radd__(self, other):
        return self.from_number(other)

    def from_number(self, number):
        return Price(self.amount + number)
