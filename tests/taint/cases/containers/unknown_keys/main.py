"""Under a key nobody knows, any element may be meant; a tainted key taints nothing."""
from taintcheck import not_sink, sink, source

names = {"a": "fixed", "b": "other"}
not_sink(names.get(source(), "default"))
not_sink(names["ab"[len(source()) % 2]])
mixed = {"a": source(), "b": source()}
key = "ab"[len(source()) % 2]
sink(mixed[key])
listed = [source(), source()]
sink(listed[len(source()) % 2])
