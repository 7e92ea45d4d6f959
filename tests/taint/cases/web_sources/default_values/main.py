"""A default stands in where the client sent nothing."""
from taintcheck import not_sink, sink, source

sent = {"name": source()}
sink(sent.get("name", "nobody"))
not_sink(sent.get("colour", "blue"))
sink(sent.get("colour", source()))
name = sent.get("colour")
if not name:
    name = "grey"
not_sink(name)
size = sent.pop("name", "m")
sink(size)
not_sink(sent.get("name", "gone"))
