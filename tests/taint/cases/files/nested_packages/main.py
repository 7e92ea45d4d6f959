"""Relative imports through packages, with renamed names."""
from app import api
from app.core import helpers as tools
from taintcheck import not_sink, sink, source

sink(api.echo(source()))
not_sink(api.length(source()))
sink(tools.wrap(source()))
not_sink(tools.hide(source()))
