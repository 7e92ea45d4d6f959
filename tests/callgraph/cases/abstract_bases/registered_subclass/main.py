"""A class registered with an abstract one inherits nothing from it."""

from abc import ABC
from codecs_local import Plain


class Codec(ABC):
    def __init__(self, name):
        self.name = name

    def encode(self, text):
        return self.name + text


Codec.register(Plain)


def apply(codec, text):
    if issubclass(type(codec), Codec):
        return codec.encode(text)
    return None


apply(Plain(), "a")
apply(Codec("x"), "b")
