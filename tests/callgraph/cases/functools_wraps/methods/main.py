"""A wrapper around methods calls other methods of the same object."""
from bank.locking import locked


class Account:
    def __init__(self, amount):
        self.amount = amount
        self.held = False

    def acquire(self):
        self.held = True

    def release(self):
        self.held = False

    @locked
    def withdraw(self, amount):
        self.amount -= amount
        return self.balance()

    @locked
    def balance(self):
        return self.amount


account = Account(10)
account.withdraw(3)
