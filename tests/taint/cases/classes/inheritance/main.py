"""Inherited methods, overrides and super()."""
from taintcheck import clean, not_sink, sink, source


class Base:
    def __init__(self, value):
        self.value = value

    def read(self):
        return self.value

    def show(self):
        return "[" + self.read() + "]"


class Loud(Base):
    def read(self):
        return super().read() + "!"


class Quiet(Base):
    def read(self):
        return clean(super().read())


class Fixed(Base):
    def __init__(self, value):
        super().__init__("fixed")


sink(Base(source()).show())
sink(Loud(source()).show())
not_sink(Quiet(source()).show())
not_sink(Fixed(source()).show())
not_sink(Loud("a").show())
