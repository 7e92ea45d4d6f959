"""A subclass of `dict` computes the values of missing keys."""


class Lookup(dict):
    def __missing__(self, key):
        return self.compute(key)

    def compute(self, key):
        return key * 2


class Defaults:
    def __init__(self, values):
        self.values = values

    def __getitem__(self, key):
        return self.values[key]


lookup = Lookup()
defaults = Defaults(lookup)
print(defaults["a"])
