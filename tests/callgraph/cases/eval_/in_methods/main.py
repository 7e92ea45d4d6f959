"""Texts that use `self`, and a text kept in a constant."""

FORMULA = "rate(2)"


def rate(amount):
    return amount * 2


class Calculator:
    def __init__(self, base):
        self.base = base

    def double(self):
        return self.base * 2

    def run(self):
        return eval("self.double()")

    def formula(self):
        return eval(FORMULA)


calculator = Calculator(3)
calculator.run()
calculator.formula()
eval("calculator.double()")
