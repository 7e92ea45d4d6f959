"""Fields are told apart, and objects by where they are made."""
from taintcheck import not_sink, sink, source


class Box:
    def __init__(self, value, label="x"):
        self.value = value
        self.label = label


bad = Box(source())
good = Box("fixed")
sink(bad.value)
not_sink(bad.label)
not_sink(good.value)
good.label = source()
sink(good.label)
not_sink(good.value)
bad.value = "fixed"
not_sink(bad.value)
