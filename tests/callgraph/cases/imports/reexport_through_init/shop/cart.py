from .prices import price_of


class Basket:
    def add(self, name):
        self.total = price_of(name)
