"""Members of an enumeration have methods and properties."""

from enum import Enum, auto, unique


@unique
class Level(Enum):
    LOW = auto()
    HIGH = auto()

    @property
    def urgent(self):
        return self is Level.HIGH

    def label(self):
        return prefix() + self.name

    @classmethod
    def default(cls):
        return cls.LOW


def prefix():
    return "level "


print(Level.HIGH.label(), Level.default().urgent)
for level in Level:
    level.label()
Level["LOW"].label()
