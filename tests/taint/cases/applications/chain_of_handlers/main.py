"""A chain of handlers."""
from chain import Handler, Stop, Strip
from taintcheck import not_sink, sink, source

sink(Strip(Strip(Handler())).handle(source()))
not_sink(Strip(Stop(Handler())).handle(source()))
not_sink(Strip(Strip(Handler())).handle("fixed"))
