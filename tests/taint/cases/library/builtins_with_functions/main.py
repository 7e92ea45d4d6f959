"""Builtins that take or give containers."""
from taintcheck import not_sink, sink, source

words = [source(), "b"]
sink(list(words))
sink(tuple(words))
sink(set(words))
sink(sorted(words))
sink(list(reversed(words)))
sink(max(words))
sink(dict([("k", source())]))
sink(dict(zip(["k"], [source()]))["k"])
sink(list(enumerate(words)))
sink(next(iter(words)))
sink(format(source(), "s"))
sink("".join(reversed(source()[::-1])))
sink(bytes(source(), "utf8"))
sink(bytearray(source().encode()))
sink(getattr(source(), "upper")().lower() + source())
not_sink(sum([len(w) for w in words]))
not_sink(any(words))
not_sink(list(range(len(words))))
not_sink(type(words))
