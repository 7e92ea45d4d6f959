"""Containers in containers, element by element."""
from taintcheck import not_sink, sink, source

data = {"user": {"name": source(), "role": "admin"}, "tags": ["a", source()]}
sink(data["user"]["name"])
not_sink(data["user"]["role"])
not_sink(data["tags"][0])
sink(data["tags"][1])
data["user"]["name"] = "fixed"
not_sink(data["user"]["name"])
data["user"]["role"] = source()
sink(data["user"]["role"])
grid = [["a", "b"], ["c", source()]]
not_sink(grid[0][1])
sink(grid[1][1])
