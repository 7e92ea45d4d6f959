import functools

from taintcheck import clean


def cleaned(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        return clean(function(*args, **kwargs))

    return wrapper


def prefixed(prefix):
    def decorate(function):
        @functools.wraps(function)
        def wrapper(text):
            return prefix + function(text)

        return wrapper

    return decorate


def logged(function):
    @functools.wraps(function)
    def wrapper(*args, **kwargs):
        print("calling", function.__name__)
        result = function(*args, **kwargs)
        print("called")
        return result

    return wrapper


def returning_fixed(function):
    def wrapper(*args):
        function(*args)
        return "fixed"

    return wrapper


class Cached:
    def __init__(self, function):
        self.function = function
        self.known = {}

    def __call__(self, key):
        if key not in self.known:
            self.known[key] = self.function(key)
        return self.known[key]
