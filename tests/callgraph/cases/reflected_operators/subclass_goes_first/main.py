"""The right operand goes first if it is of a subclass that overrides the method."""


class Base:
    def __add__(self, other):
        return "base"

    def __radd__(self, other):
        return "reflected base"


class Special(Base):
    def __radd__(self, other):
        return self.note()

    def note(self):
        return "special"


Base() + Special()
Special() + Base()
