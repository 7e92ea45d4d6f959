"""A method changes an object that its own object holds."""
from taintcheck import not_sink, sink, source


class Repo:
    def __init__(self):
        self._rows = {}

    def save(self, key, row):
        self._rows[key] = row

    def load(self, key):
        return self._rows[key]


class Service:
    def __init__(self, repo):
        self.repo = repo

    def create(self, key, name):
        self.repo.save(key, name)

    def show(self, key):
        return self.repo.load(key)


def build():
    return Service(Repo())


one = Service(Repo())
one.create("a", source())
sink(one.show("a"))
two = build()
two.create("a", source())
sink(two.show("a"))


def run():
    three = build()
    three.create("a", source())
    three.create("b", "x")
    sink(three.show("a"))
    not_sink(three.show("b"))


run()
