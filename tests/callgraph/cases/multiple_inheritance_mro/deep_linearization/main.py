"""The sibling's method comes before that of the common base."""


class Top:
    def name(self):
        return "top"

    def color(self):
        return "grey"


class West(Top):
    def color(self):
        return "blue"


class East(Top):
    def name(self):
        return "east"


class NorthWest(West):
    pass


class Pole(NorthWest, East):
    def label(self):
        return self.name() + self.color()


print(Pole().label())
