_PLUGINS = {}


def register(name):
    """A decorator that makes a function known."""

    def decorate(function):
        _PLUGINS[name] = function
        return function

    return decorate


def find(name):
    """The plugin of a name."""
    return _PLUGINS[name]
