"""Maps that keep their order, and what is moved in them."""
from collections import ChainMap, Counter, OrderedDict

from taintcheck import not_sink, sink, source

ordered = OrderedDict()
ordered["a"] = "x"
ordered["b"] = source()
not_sink(ordered["a"])
sink(ordered["b"])
chained = ChainMap({"a": "x"}, {"a": source(), "b": source()})
not_sink(chained["a"])
sink(chained["b"])
counted = Counter([source(), "a"])
sink(list(counted))
not_sink(counted["a"])  # SPURIOUS
