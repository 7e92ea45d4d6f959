"""A cache in front of a function."""
import functools

from taintcheck import not_sink, sink, source


@functools.lru_cache(maxsize=None)
def shown(text):
    return "<" + text + ">"


class Cache:
    def __init__(self, function):
        self._function = function
        self._known = {}

    def __call__(self, key):
        if key not in self._known:
            self._known[key] = self._function(key)
        return self._known[key]


sink(shown(source()))
not_sink(shown("x"))
length = Cache(len)
not_sink(length(source()))
same = Cache(lambda text: text + "!")
sink(same(source()))
