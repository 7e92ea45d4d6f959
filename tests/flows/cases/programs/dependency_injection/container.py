class Container:
    def __init__(self):
        self._factories = {}

    def add(self, name, factory):
        self._factories[name] = factory

    def get(self, name):
        return self._factories[name](self)
