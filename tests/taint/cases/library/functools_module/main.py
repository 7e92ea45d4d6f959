"""Helpers for functions."""
import functools
import operator

from taintcheck import clean, not_sink, sink, source


@functools.lru_cache
def cached(text):
    return text + "!"


@functools.cache
def washed(text):
    return clean(text)


sink(cached(source()))
not_sink(cached("a"))
not_sink(washed(source()))
sink(functools.reduce(operator.add, ["a", source()]))
sink(operator.itemgetter("k")({"k": source(), "l": "a"}))
not_sink(operator.itemgetter("l")({"k": source(), "l": "a"}))
sink(functools.partial(str.replace, source())("a", "a"))
sink(operator.concat("a", source()))
not_sink(operator.eq("a", source()))
