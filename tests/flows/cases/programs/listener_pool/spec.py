from listening import Listener


class ListenerSpec:
    def __init__(self, name):
        self._values = {"name": name}

    def on(self, host):
        self._values["host"] = host
        return self

    def port(self, port):
        self._values["port"] = port
        return self

    def build(self):
        return Listener(**self._values)


def listener(name):
    return ListenerSpec(name)
