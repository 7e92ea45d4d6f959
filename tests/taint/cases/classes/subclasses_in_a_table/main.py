"""Subclasses enter themselves in a table of the base class."""
from plugins import Plugin
from taintcheck import not_sink, sink, source


def render(kind, value):
    return Plugin.registry[kind]().render(value)


sink(render("csv", source()))
not_sink(render("json", source()))
