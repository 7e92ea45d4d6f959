class Container:
    def __init__(self):
        self._providers = {}
        self._cache = {}

    def register(self, name, provider):
        self._providers[name] = provider

    def get(self, name):
        if name not in self._cache:
            self._cache[name] = self._providers[name](self)
        return self._cache[name]
