"""The text an object is shown as."""
from taintcheck import not_sink, sink, source


class Name:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return "Name: " + self.text


class Hidden:
    def __init__(self, text):
        self.text = text

    def __str__(self):
        return "hidden"


sink(str(Name(source())))
sink(f"{Name(source())}")
sink("%s" % Name(source()))
not_sink(str(Hidden(source())))
not_sink(f"{Hidden(source())}")
not_sink(str(Name("x")))
