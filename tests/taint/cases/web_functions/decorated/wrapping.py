import functools

from taintcheck import clean


def logged(function):
    """Says that a function runs."""

    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print(function.__name__)
        return function(*args, **kwargs)

    return wrapper


def washed(function):
    """Cleans the result."""

    def wrapper(*args):
        return clean(function(*args))

    return wrapper


def blank(text):
    """Gives a text in place of the result."""

    def decorate(function):
        def wrapper(*args):
            function(*args)
            return text

        return wrapper

    return decorate
