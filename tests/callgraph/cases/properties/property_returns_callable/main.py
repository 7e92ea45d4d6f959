"""What a property returns is called at once."""


class Shop:
    @property
    def pricing(self):
        return self.night_price

    @property
    def today(self):
        def rate(amount):
            return self.day_price(amount)

        return rate

    def day_price(self, amount):
        return amount

    def night_price(self, amount):
        return amount * 2


shop = Shop()
shop.pricing(4)
shop.today(5)
