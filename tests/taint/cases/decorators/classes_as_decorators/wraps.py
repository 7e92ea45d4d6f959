import functools


class Traced:
    def __init__(self, function):
        functools.update_wrapper(self, function)
        self.function = function
        self.calls = 0

    def __call__(self, *args, **kwargs):
        self.calls += 1
        return self.function(*args, **kwargs)


def constant(value):
    def decorate(function):
        @functools.wraps(function)
        def inner(*args, **kwargs):
            function(*args, **kwargs)
            return value

        return inner

    return decorate


def memo(function):
    cache = {}

    @functools.wraps(function)
    def inner(key):
        if key not in cache:
            cache[key] = function(key)
        return cache[key]

    return inner
