"""Copies do not see later changes, and keep what they had."""
import copy

from taintcheck import not_sink, sink, source

sent = [source(), "b"]
kept = copy.copy(sent)
sent.clear()
sink(kept[0])
not_sink(kept[1])
deep = copy.deepcopy({"a": [source()], "b": ["x"]})
sink(deep["a"][0])
not_sink(deep["b"][0])
part = kept[1:]
not_sink(part[0])
whole = list(kept)
whole[0] = "c"
not_sink(whole[0])
sink(kept[0])
