"""Attributes that are read and set by constant names."""
from types import SimpleNamespace

from taintcheck import not_sink, sink, source

record = SimpleNamespace(left="x", right=source())
sink(record.right)
not_sink(record.left)
sink(getattr(record, "right"))
not_sink(getattr(record, "left"))
setattr(record, "left", source())
sink(record.left)
not_sink(getattr(record, "absent", "default"))
sink(vars(record)["right"])
