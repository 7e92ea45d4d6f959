"""`update_wrapper` called directly, and a callable class that uses it."""
from functools import update_wrapper


class Memo:
    def __init__(self, function):
        self.function = function
        self.known = {}
        update_wrapper(self, function)

    def __call__(self, n):
        if n not in self.known:
            self.known[n] = self.function(n)
        return self.known[n]


def quiet(function):
    def inner(n):
        return function(n)

    return update_wrapper(inner, function)


@Memo
def square(n):
    return n * n


@quiet
def root(n):
    return square(n)


root(3)
