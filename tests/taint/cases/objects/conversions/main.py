"""Objects that turn into text, lists, numbers and truth."""
from taintcheck import not_sink, sink, source


class Tag:
    def __init__(self, name, text):
        self.name = name
        self.text = text

    def __str__(self):
        return f"<{self.name}>{self.text}"

    def __repr__(self):
        return f"Tag({self.name})"

    def __len__(self):
        return len(self.text)

    def __eq__(self, other):
        return self.text == other

    def __iter__(self):
        yield self.name
        yield self.text

    def __format__(self, spec):
        return self.name


tag = Tag("b", source())
sink(str(tag))
not_sink(repr(tag))
not_sink(len(tag))
not_sink(tag == "a")
name, text = tag
not_sink(name)
sink(text)
sink("%s" % str(tag))
not_sink(str(Tag("b", "c")))
