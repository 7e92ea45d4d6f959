"""Decorated functions, and decorators that change what goes in or comes out."""
import functools

from taintcheck import clean, not_sink, sink, source


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


def cleaned(function):
    def wrapper(*args):
        return clean(function(*args))

    return wrapper


def given(value):
    def decorate(function):
        def wrapper():
            return function(value)

        return wrapper

    return decorate


@logged
def same(value):
    return value


@cleaned
def washed(value):
    return value


@given(source())
def with_source(value):
    return value


@given("fixed")
def with_fixed(value):
    return value


sink(same(source()))
not_sink(same("fixed"))
not_sink(washed(source()))
sink(with_source())
not_sink(with_fixed())
