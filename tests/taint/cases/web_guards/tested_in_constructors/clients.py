"""Classes that refuse what they do not know before anybody can ask for it."""
from dataclasses import dataclass

KNOWN = ("a", "b")


class Plain:
    def __init__(self, name, note=""):
        if name not in KNOWN:
            raise ValueError(name)
        self.name = name
        self.note = note


class Base:
    def __init__(self, name):
        self.name = name


class Derived(Base):
    def __init__(self, name):
        if name not in KNOWN:
            raise ValueError(name)
        super().__init__(name)


@dataclass
class Record:
    name: str
    note: str = ""

    def __post_init__(self):
        if self.name not in KNOWN:
            raise ValueError(self.name)


class Guarded:
    def __init__(self):
        self._name = "a"

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        if value not in KNOWN:
            raise ValueError(value)
        self._name = value


class Late:
    def __init__(self, name):
        self.name = name

    def check(self):
        if self.name not in KNOWN:
            raise ValueError(self.name)
