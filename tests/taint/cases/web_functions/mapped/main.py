"""Library functions that call what they are given."""
import functools
import itertools
import operator

from taintcheck import not_sink, sink, source

texts = ["a", source()]
sink(list(map(str.strip, texts))[1])
not_sink(list(map(len, texts))[1])
sink(list(map(lambda text: text + "!", texts))[1])
not_sink(list(map(lambda text: "!", texts))[1])
sink(list(filter(None, [source()]))[0])
sink(sorted([source()])[0])
sink(functools.reduce(lambda left, right: left + right, texts))
not_sink(functools.reduce(lambda left, right: left + len(right), texts, 0))  # SPURIOUS
sink(operator.itemgetter("b")({"a": "x", "b": source()}))
not_sink(operator.itemgetter("a")({"a": "x", "b": source()}))
sink(list(itertools.chain(["a"], [source()]))[1])
not_sink(list(itertools.chain(["a"], [source()]))[0])
