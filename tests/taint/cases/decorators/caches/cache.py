import functools

_CACHE = {}


def cached(function):
    @functools.wraps(function)
    def inner(*args):
        key = (function.__name__, args)
        if key not in _CACHE:
            _CACHE[key] = function(*args)
        return _CACHE[key]

    return inner


@functools.lru_cache(maxsize=None)
def lru(value):
    return value + "!"


@cached
def own(value):
    return value + "?"


@cached
def fixed(value):
    return "fixed"
