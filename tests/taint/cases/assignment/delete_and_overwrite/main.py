"""What was deleted or overwritten is gone."""
from taintcheck import not_sink, sink, source

table = {"a": source(), "b": "fixed"}
sink(table["a"])
table["a"] = "fixed"
not_sink(table["a"])
table["a"] = source()
del table["a"]
not_sink(table.get("a", "default"))
items = [source(), "fixed"]
sink(items[0])
items[0] = "clear"
not_sink(items[0])
items.append(source())
sink(items[-1])
items.pop()
not_sink(items)
items.clear()
not_sink(items)
