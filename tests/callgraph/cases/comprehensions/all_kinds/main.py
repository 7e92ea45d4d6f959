"""Calls in comprehensions are made by the scope around them."""


def square(n):
    return n * n


def even(n):
    return n % 2 == 0


def numbers():
    return [1, 2, 3]


squares = [square(n) for n in numbers() if even(n)]


def unique():
    return {square(n) for n in numbers()}


def table():
    return {str(n): square(n) for n in numbers()}


def total():
    return sum(square(n) for n in numbers())


unique()
table()
total()
