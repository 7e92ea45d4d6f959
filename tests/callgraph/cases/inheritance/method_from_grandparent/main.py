"""A call through `self` finds the nearest override above the object's class."""

from animals.dog import Dog
from animals.base import Animal


def wake(animal):
    animal.breathe()
    animal.speak()


wake(Dog("rex"))
Animal("anon").breathe()
