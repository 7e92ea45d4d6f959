"""A decorator returns a subclass, and another one the only instance."""


def counted(kind):
    class Counted(kind):
        made = 0

        def __init__(self, name):
            Counted.made += 1
            super().__init__(name)

    return Counted


def singleton(kind):
    return kind()


@counted
class City:
    def __init__(self, name):
        self.name = name

    def population(self):
        return len(self.name)


@singleton
class Config:
    def __init__(self):
        self.debug = False

    def load(self):
        return self.debug


City("Ulm").population()
Config.load()
