"""`sum` begins with 0 and so calls `__radd__` before `__add__`."""

from money import Price


def total(prices):
    return sum(prices)


print(total([Price(1), Price(2)]).amount)
