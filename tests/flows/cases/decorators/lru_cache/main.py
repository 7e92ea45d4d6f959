"""A cached function still answers each argument with its own result."""
from functools import cache, lru_cache

from flowcheck import not_sink, sink
from names import TABLE


@lru_cache(maxsize=None)
def resolve(name):
    return TABLE[name]


@cache
def echo(value):
    return value


def main():
    sink(resolve("any"))
    not_sink(resolve("loop"))
    sink(echo("0.0.0.0"))
    not_sink(echo("localhost"))
    sink(resolve("any"))


main()
