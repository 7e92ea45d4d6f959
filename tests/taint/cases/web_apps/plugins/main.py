"""Plugins register by name when they are imported."""
import plugins
from registry import find
from taintcheck import not_sink, sink, source

sink(find("echo")(source()))
not_sink(find("count")(source()))
not_sink(plugins.VERSION)
