"""Methods of dicts pass elements on."""
from taintcheck import not_sink, sink, source

table = {"a": "fixed"}
table.update({"b": source()})
sink(table["b"])
not_sink(table["a"])
table.setdefault("c", source())
sink(table["c"])
merged = {**table, "d": "x"}
sink(merged["b"])
not_sink(merged["d"])
joined = {"a": "fixed"} | {"e": source()}
sink(joined["e"])
not_sink(joined["a"])
sink(table.pop("b"))
not_sink(table.pop("a"))
made = dict(k=source(), l="fixed")
sink(made["k"])
not_sink(made["l"])
copied = made.copy()
sink(copied["k"])
sink(list(made.values()))
not_sink(list(made.keys()))
