"""A method gets a second name in its class's body; a loop in the body calls too."""


def checked(value):
    return value


class Account:
    limits = []
    for amount in (10, 20):
        limits.append(checked(amount))

    def __init__(self, balance=0):
        self.balance = balance

    def deposit(self, amount):
        self.balance += self.fee(amount)

    def fee(self, amount):
        return amount - 1

    pay_in = deposit


class Savings(Account):
    def fee(self, amount):
        return amount


account = Account(5)
account.pay_in(10)
Savings().pay_in(3)
