"""Handlers that decorators put into a table of another module."""
import handlers
from registry import dispatch
from taintcheck import not_sink, sink, source

sink(dispatch("echo", source()))
not_sink(dispatch("length", source()))
