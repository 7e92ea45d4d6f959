"""The metaclass's `__call__` decides whether an object is constructed."""

from singletons import Singleton


class Settings(metaclass=Singleton):
    def __init__(self):
        self.values = {}

    def get(self, key):
        return self.values.get(key)


Settings().get("a")
Settings().get("b")
