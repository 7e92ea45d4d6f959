"""Handlers in a table, registered by decorators, called by name."""
import handlers
from registry import call, call_default, register
from taintcheck import clean, not_sink, sink, source


@register("echo")
def echo(text):
    return text


@register("clean")
def cleaned(text):
    return clean(text)


@register("store")
def store(text):
    sink(text)


def length(text):
    not_sink(len(text))
    return len(text)


TABLE = {"echo": echo, "clean": cleaned, "length": length}
sink(call("echo", source()))
not_sink(call("clean", source()))
not_sink(call("echo", "fixed"))
call("store", source())
sink(TABLE["echo"](source()))
not_sink(TABLE["clean"](source()))
not_sink(TABLE["length"](source()))
sink(TABLE.get("echo", cleaned)(source()))
not_sink(TABLE.get("none", cleaned)(source()))
for name in ("clean", "length"):
    not_sink(TABLE[name](source()))
sink([handler(source()) for handler in TABLE.values()])
sink(call("quote", source()))
not_sink(call("hide", source()))
not_sink(call_default("missing", source()))
sink(handlers.quote(source()))
