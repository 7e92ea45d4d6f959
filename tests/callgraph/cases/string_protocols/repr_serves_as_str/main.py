"""`__repr__` serves where `__str__` is missing."""

from model import Animal, Cat


def show(animal):
    return f"<{animal}> {animal!r}"


show(Cat())
"{}".format(Animal())
