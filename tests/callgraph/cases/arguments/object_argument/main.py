"""A parameter holds objects of several classes; each one's method is called."""
from animals import Cat, Dog


class Toy:
    def speak(self):
        return "squeak"


def chorus(first, second):
    return first.speak() + second.speak()


def solo(singer):
    return singer.speak()


chorus(Dog(), Cat())
solo(Toy())
