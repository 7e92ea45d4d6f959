from registry import PLUGINS


def start(name):
    plugin = PLUGINS[name]()
    return plugin.host
