"""Stores deep inside of nested containers."""
from taintcheck import not_sink, sink, source

config = {"db": {"host": "local", "user": "root"}, "paths": ["/tmp", "/var"]}
config["db"]["host"] = source()
sink(config["db"]["host"])
not_sink(config["db"]["user"])
not_sink(config["paths"])
config["paths"][1] = source()
sink(config["paths"][1])
not_sink(config["paths"][0])
config["db"]["host"] = "fixed"
not_sink(config["db"]["host"])
not_sink(config["db"])
rows = [{"id": 1, "name": source()}, {"id": 2, "name": "b"}]
sink(rows[0]["name"])
not_sink(rows[0]["id"])
not_sink(rows[1]["name"])
rows[1]["name"], rows[0]["name"] = rows[0]["name"], rows[1]["name"]
sink(rows[1]["name"])
not_sink(rows[0]["name"])
tree = {"a": {"b": {"c": source(), "d": "x"}}}
sink(tree["a"]["b"]["c"])
not_sink(tree["a"]["b"]["d"])
part = tree["a"]
sink(part["b"]["c"])
not_sink(part["b"]["d"])
matrix = [["a", "b"], ["c", source()]]
sink(matrix[1][1])
not_sink(matrix[0])
not_sink(matrix[1][0])
