"""`isinstance` asks the abstract class's `__subclasshook__`."""

from abc import ABCMeta


class Closable(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        return has_close(other)


def has_close(other):
    return any("close" in vars(base) for base in other.__mro__)


class Pipe:
    def close(self):
        print("closed")


def shut(thing):
    if isinstance(thing, Closable):
        thing.close()


shut(Pipe())
