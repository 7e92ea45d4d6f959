"""Cached functions are called like plain ones."""
import functools
from functools import cache, lru_cache


@lru_cache(maxsize=None)
def fibonacci(n):
    return n if n < 2 else fibonacci(n - 1) + fibonacci(n - 2)


@functools.lru_cache
def settings():
    return read_settings()


@cache
def origin(name):
    return name


def read_settings():
    return {}


class Page:
    @functools.cached_property
    def size(self):
        return measure()


def measure():
    return 3


fibonacci(5)
settings()
origin("x")
Page().size
