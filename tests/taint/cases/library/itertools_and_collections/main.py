"""Iterators of itertools, and containers of collections."""
import collections
import itertools

from taintcheck import not_sink, sink, source

sink(list(itertools.chain(["a"], [source()])))
not_sink(list(itertools.chain(["a"], ["b"])))
sink(list(itertools.chain.from_iterable([[source()]])))
for each in itertools.islice([source()], 1):
    sink(each)
for a, b in itertools.zip_longest(["a"], [source()]):
    not_sink(a)
    sink(b)
sink(list(itertools.repeat(source(), 2)))
counts = collections.Counter([source()])
sink(list(counts))
order = collections.OrderedDict()
order["a"] = source()
order["b"] = "fixed"
sink(order["a"])
not_sink(order["b"])
chain = collections.ChainMap({"a": source()}, {"b": "fixed"})
sink(chain["a"])
not_sink(chain["b"])
