"""Recursive functions pass taint on to any depth."""
from taintcheck import not_sink, sink, source


def repeat(text, times):
    if times == 0:
        return text
    return repeat(text, times - 1)


def even(text, n):
    return text if n <= 0 else odd(text + "e", n - 1)


def odd(text, n):
    return text if n <= 0 else even(text + "o", n - 1)


def drop(text, n):
    if n == 0:
        return "fixed"
    return drop(text, n - 1)


sink(repeat(source(), 5))
not_sink(repeat("fixed", 5))
sink(even(source(), 3))
not_sink(even("fixed", 3))
not_sink(drop(source(), 3))
