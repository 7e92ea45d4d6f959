"""`super()` reaches methods of library classes."""

from collections import OrderedDict, UserDict


class Folded(UserDict):
    def __init__(self, values):
        super().__init__()
        self.load(values)

    def load(self, values):
        for key in values:
            self.keep(key)

    def keep(self, key):
        return super().setdefault(fold(key), key)


class Recent(OrderedDict):
    def touch(self, key):
        self.move_to_end(key)


def fold(key):
    return key.lower()


Folded(["A"])
recent = Recent(a=1)
recent.touch("a")
