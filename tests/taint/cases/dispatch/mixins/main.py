"""Mixins, super chains along the resolution order, and overridden hooks."""
from taintcheck import clean, not_sink, sink, source


class Base:
    def __init__(self, text, **kwargs):
        self.text = text

    def get(self):
        return self.text


class CleanMixin:
    def get(self):
        return clean(super().get())


class PrefixMixin:
    prefix = "p:"

    def __init__(self, *args, prefix="p:", **kwargs):
        super().__init__(*args, **kwargs)
        self.prefix = prefix

    def get(self):
        return self.prefix + super().get()


class Cleaned(CleanMixin, Base):
    pass


class Prefixed(PrefixMixin, Base):
    pass


class Both(PrefixMixin, CleanMixin, Base):
    pass


sink(Base(source()).get())
not_sink(Cleaned(source()).get())
sink(Prefixed(source()).get())
sink(Prefixed("a", prefix=source()).get())
not_sink(Prefixed("a", prefix="b").get())
not_sink(Both(source()).get())
sink(Both("a", prefix=source()).get())
sink(Base.get(Cleaned(source())))
