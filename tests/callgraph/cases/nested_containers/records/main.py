"""Dicts in a list in an object: each level is followed."""


def square(x):
    return x * x


def cube(x):
    return x**3


class Catalogue:
    def __init__(self):
        self.entries = [{"name": "square", "call": square}, {"name": "cube", "call": cube}]

    def second(self):
        return self.entries[1]["call"](3)

    def find(self, name):
        for entry in self.entries:
            if entry["name"] == name:
                return entry["call"]
        return None


catalogue = Catalogue()
catalogue.second()
catalogue.find("square")(2)
catalogue.find("cube")(2)
