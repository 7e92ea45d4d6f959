"""Subclasses enter themselves in a table of their base."""

from taintcheck import clean, not_sink, sink, source


class Exporter:
    registry = {}
    format = None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.format:
            Exporter.registry[cls.format] = cls

    @classmethod
    def create(cls, format):
        return cls.registry[format]()


class A(Exporter):
    format = "a"

    def export(self, x):
        return x


class B(Exporter):
    format = "b"

    def export(self, x):
        return clean(x)


sink(Exporter.create("a").export(source()))
not_sink(Exporter.create("b").export(source()))


class P:
    plugins = {}

    def __init_subclass__(cls, name, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.plugins[name] = cls


class PA(P, name="a"):
    def run(self, x):
        return x


class PB(P, name="b"):
    def run(self, x):
        return clean(x)


sink(P.plugins["a"]().run(source()))
not_sink(P.plugins["b"]().run(source()))
