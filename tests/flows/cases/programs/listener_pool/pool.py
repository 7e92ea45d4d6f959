class ListenerPool:
    def __init__(self, specs):
        built = [spec.build() for spec in specs]
        self._listeners = {item.name: item for item in built}

    def __enter__(self):
        return self

    def __exit__(self, *exc):
        return None

    def __getitem__(self, name):
        return self._listeners[name]

    def hosts(self):
        return [item.host for item in self._listeners.values()]

    def rebind(self, name, host):
        self._listeners[name].host = host
