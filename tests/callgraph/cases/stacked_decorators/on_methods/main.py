"""Stacked decorators under `staticmethod`, `classmethod` and `property`."""


def logged(function):
    def log(*args):
        return function(*args)

    return log


def doubled(function):
    def double(*args):
        return function(*args) * 2

    return double


class Ledger:
    entries = 3

    @staticmethod
    @logged
    def currency():
        return "EUR"

    @classmethod
    @doubled
    def size(cls):
        return cls.entries

    @property
    @doubled
    @logged
    def balance(self):
        return 10


Ledger.currency()
Ledger.size()
Ledger().balance
