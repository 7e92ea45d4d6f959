"""Methods call one another through `self`, and a function calls them on its arguments."""


class Account:
    def __init__(self, owner, balance=0):
        self.owner = owner
        self.balance = balance

    def deposit(self, amount):
        self.check(amount)
        self.balance += amount

    def withdraw(self, amount):
        self.check(amount)
        self.balance -= amount

    def check(self, amount):
        if amount < 0:
            raise ValueError("negative amount")


def transfer(source, target, amount):
    source.withdraw(amount)
    target.deposit(amount)


ann = Account("ann", 50)
bob = Account("bob")
transfer(ann, bob, 20)
