"""The base class collects its subclasses, which other modules define."""

import extensions
from plugin import Plugin


def activate(plugins):
    for plugin_class in plugins:
        plugin = plugin_class()
        plugin.activate()


activate(Plugin.classes)
