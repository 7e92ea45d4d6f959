"""Plugins register themselves when they are imported and are run by name."""
import plugin_echo
import plugin_fixed
from plugin_api import run
from taintcheck import not_sink, sink, source

sink(plugin_echo.run(source()))
not_sink(plugin_fixed.run(source()))
sink(run(plugin_echo, source()))
not_sink(run(plugin_fixed, source()))
