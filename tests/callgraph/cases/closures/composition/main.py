"""Functions are composed, curried and applied."""
from functional import apply_twice, compose, flip


def trim(text):
    return text.strip()


def shout(text):
    return text.upper()


def join(first, second):
    return first + second


loud = compose(shout, trim)
loud(" hi ")
apply_twice(trim)(" a ")
flip(join)("b", "a")


def both(text):
    return compose(loud, lambda value: join(value, "!"))(text)


both("x")
