"""A class decorator with parameters wraps the constructor."""
from models.rules import validated
from models.checks import positive


@validated(amount=positive)
class Payment:
    def __init__(self, amount):
        self.amount = amount

    def pay(self):
        return self.amount


class Refund(Payment):
    def pay(self):
        return -super().pay()


Payment(amount=3).pay()
Refund(amount=4).pay()
