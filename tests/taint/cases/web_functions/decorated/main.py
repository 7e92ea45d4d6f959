"""Decorators that pass through, wash, or drop what a handler gives."""
from taintcheck import not_sink, sink, source
from wrapping import blank, logged, washed


@logged
def plain(text):
    return text


@washed
def safe(text):
    return text


@blank("empty")
def quiet(text):
    return text


sink(plain(source()))
not_sink(safe(source()))
not_sink(quiet(source()))
