"""Strategies chosen by configuration and kept in an object."""
from strategies import Context, Escape, Plain, pick
from taintcheck import not_sink, sink, source

sink(Context(Plain()).show(source()))
not_sink(Context(Escape()).show(source()))
sink(Context(pick("plain")).show(source()))
not_sink(Context(pick("escape")).show(source()))
context = Context(Plain())
context.strategy = Escape()
not_sink(context.show(source()))
