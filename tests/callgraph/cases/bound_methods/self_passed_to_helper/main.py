"""A bound method is given to a helper and captured by a lambda."""


def twice(function, *values):
    return [function(value) for value in values]


class Price:
    def __init__(self, rate):
        self.rate = rate

    def taxed(self, amount):
        return amount * self.rate

    def all_taxed(self):
        return twice(self.taxed, 1, 2)

    def later(self):
        return lambda amount: self.taxed(amount)


price = Price(2)
price.all_taxed()
later = price.later()
later(3)
