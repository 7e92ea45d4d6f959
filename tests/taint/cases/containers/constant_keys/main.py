"""Elements under constant keys are told apart."""
from taintcheck import not_sink, sink, source

table = {"bad": source(), "good": "fixed"}
sink(table["bad"])
not_sink(table["good"])
sink(table.get("bad"))
not_sink(table.get("good"))
table["later"] = source()
sink(table["later"])
not_sink(table["good"])
sink(table)
items = ["fixed", source(), "x"]
not_sink(items[0])
sink(items[1])
not_sink(items[-1])
sink(items)
pair = (source(), "fixed")
sink(pair[0])
not_sink(pair[1])
