"""Decorators that check the argument before the function runs."""
import functools

from taintcheck import not_sink, sink, source

ALLOWED = ("a", "b")


def checked(function):
    @functools.wraps(function)
    def wrapper(text):
        if text not in ALLOWED:
            raise ValueError("not allowed")
        return function(text)

    return wrapper


def unchecked(function):
    @functools.wraps(function)
    def wrapper(text):
        if text not in ALLOWED:
            print("odd")
        return function(text)

    return wrapper


@checked
def first(text):
    not_sink(text)


@unchecked
def second(text):
    sink(text)


try:
    first(source())
except ValueError:
    pass
second(source())
