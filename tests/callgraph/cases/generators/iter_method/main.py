"""An `__iter__` that is a generator: the loop calls it, nothing else."""


class Inventory:
    def __init__(self, items):
        self.items = items

    def __iter__(self):
        for item in self.items:
            yield self.priced(item)

    def priced(self, item):
        return item, 1


def total(inventory):
    amount = 0
    for name, price in inventory:
        amount += price
    return amount


def names(inventory):
    return [name for name, _ in inventory]


stock = Inventory(["nut", "bolt"])
total(stock)
names(stock)
