"""`+=` calls `__iadd__`, and `__add__` where there is none."""


class Basket:
    def __init__(self):
        self.items = []

    def __iadd__(self, item):
        self.put(item)
        return self

    def __add__(self, item):
        return Basket()

    def put(self, item):
        self.items.append(item)


class Total:
    def __add__(self, amount):
        return self.grown(amount)

    def grown(self, amount):
        return Total()


basket = Basket()
basket += "apple"
total = Total()
total += 3
