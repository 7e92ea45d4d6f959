"""Decorators with and without arguments, wraps, classes as decorators, stacked ones."""
import functools

from taintcheck import clean, not_sink, sink, source
from wrappers import Cached, cleaned, logged, prefixed, returning_fixed


def plain(function):
    def wrapper(*args, **kwargs):
        return function(*args, **kwargs)

    return wrapper


@plain
def one(text):
    return text


@cleaned
def two(text):
    return text


@prefixed("x")
def three(text):
    return text


@prefixed(source())
def four(text):
    return text


@logged
@cleaned
def five(text):
    return text


@Cached
def six(text):
    return text


@returning_fixed
def seven(text):
    return text


@functools.lru_cache(maxsize=None)
def eight(text):
    return text


@logged
def nine(text, *, other="none"):
    return other


class Service:
    @logged
    def ten(self, text):
        return text

    @cleaned
    def eleven(self, text):
        return text

    @staticmethod
    @prefixed("k")
    def twelve(text):
        return text


sink(one(source()))
not_sink(one("a"))
not_sink(two(source()))
sink(three(source()))
not_sink(three("a"))
sink(four("a"))
not_sink(five(source()))
sink(six(source()))
not_sink(six("a"))
not_sink(seven(source()))
sink(eight(source()))
not_sink(nine(source()))
sink(nine("a", other=source()))
sink(Service().ten(source()))
not_sink(Service().eleven(source()))
sink(Service.twelve(source()))
