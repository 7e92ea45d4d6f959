"""One object for all."""
from store import Store, shared
from taintcheck import not_sink, sink, source

Store().put("a", source())
Store().put("b", "fixed")
sink(Store().get("a"))
not_sink(Store().get("b"))
shared().data["x"] = source()
shared().data["y"] = "fixed"
sink(shared().data["x"])
not_sink(shared().data["y"])
