"""Sets, their operations, and membership."""
from taintcheck import not_sink, sink, source

names = {"a", source()}
sink(names)
sink(names | {"b"})
not_sink(len(names))
not_sink("a" in names)
others = {"c"}
others.add("d")
not_sink(others)
others.add(source())
sink(others)
others.clear()
not_sink(others)
frozen = frozenset([source()])
sink(list(frozen))
not_sink(frozenset(["a"]))
sink(sorted(names))
not_sink(sorted({"b", "a"}))
