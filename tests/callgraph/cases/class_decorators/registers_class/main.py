"""Class decorators that register the class and return it."""
from formats.registry import create, exporter


@exporter("json")
class JsonExporter:
    def __init__(self, indent=2):
        self.indent = indent

    def export(self, data):
        return repr(data)


@exporter("text")
class TextExporter:
    def export(self, data):
        return str(data)


create("json").export([1])
create("text").export([1])
JsonExporter(4)
