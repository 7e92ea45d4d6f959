"""Objects that are called, with what they were made with."""
from taintcheck import not_sink, sink, source


class Prefix:
    def __init__(self, prefix):
        self.prefix = prefix

    def __call__(self, text):
        return self.prefix + text


class Length:
    def __call__(self, text):
        return str(len(text))


sink(Prefix("a")(source()))
sink(Prefix(source())("b"))
not_sink(Prefix("a")("b"))
not_sink(Length()(source()))
