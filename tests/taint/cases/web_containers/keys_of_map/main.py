"""Keys of a map, one of them tainted."""
from taintcheck import not_sink, sink, source

table = {}
table["first"] = "a"
table["second"] = source()
table["third"] = "c"
sink(table["second"])
not_sink(table["first"])
table["second"] = "b"
not_sink(table["second"])
table.update(third=source())
sink(table["third"])
sink(table.pop("third"))
not_sink(table.get("third"))
