"""`setattr` stores functions on an object and on a class."""


class Plugin:
    pass


def hello():
    return "hello"


def bye():
    return "bye"


plugin = Plugin()
setattr(plugin, "greet", hello)
plugin.greet()
setattr(plugin, "greet", bye)
plugin.greet()
setattr(Plugin, "leave", staticmethod(bye))
Plugin.leave()
