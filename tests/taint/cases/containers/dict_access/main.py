"""Every way to read and write one entry of a dict."""
from taintcheck import not_sink, sink, source

data = {"a": source(), "b": "fixed"}
sink(data.get("a"))
not_sink(data.get("b", source()))
sink(data.get("missing", source()))
not_sink(data.get("missing", "d"))
not_sink(data.setdefault("b", source()))
sink(data.setdefault("c", source()))
sink(data["c"])
not_sink(data.pop("b"))
sink(data.pop("c"))
sink(data.pop("none", source()))
data.update(b="x", d=source())
not_sink(data["b"])
sink(data["d"])
data.update({"d": "fixed", "e": source()})
not_sink(data["d"])
sink(data["e"])
data |= {"f": source(), "e": "fixed"}
sink(data["f"])
not_sink(data["e"])
merged = {**data, "a": "fixed"}
not_sink(merged["a"])
sink(merged["f"])
del data["f"]
not_sink("f" in data)
not_sink(list(data))
sink(list(data.values()))
copy = dict(data, g=source())
sink(copy["g"])
not_sink(copy["d"])
both = data | {"h": source()}
sink(both["h"])
not_sink(both["d"])
shallow = data.copy()
shallow["a"] = "fixed"
not_sink(shallow["a"])
sink(data["a"])
keys = dict.fromkeys(["a", "b"], source())
sink(keys["a"])
pairs = dict([("x", source()), ("y", "fixed")])
sink(pairs["x"])
not_sink(pairs["y"])
zipped = dict(zip(["x", "y"], ["fixed", source()]))
not_sink(zipped["x"])
sink(zipped["y"])
