"""Attributes made by setattr, __getattr__ and dictionaries."""
from bag import Bag, Dotted, Lazy, Slots
from taintcheck import not_sink, sink, source

bag = Bag(cmd=source(), name="fixed")
sink(bag.cmd)
not_sink(bag.name)
lazy = Lazy({"cmd": source(), "name": "fixed"})
sink(lazy.cmd)
not_sink(lazy.name)
dotted = Dotted(name="fixed")
dotted.cmd = source()
sink(dotted.cmd)
not_sink(dotted.name)
slots = Slots(source(), "fixed")
sink(getattr(slots, "a"))
not_sink(getattr(slots, "b"))
vars(bag)["other"] = "fixed"
not_sink(bag.other)
sink(bag.__dict__["cmd"])  # MISSING
not_sink(bag.__dict__["name"])
