PLUGINS = {}


def register(name):
    def add(cls):
        PLUGINS[name] = cls
        return cls

    return add
