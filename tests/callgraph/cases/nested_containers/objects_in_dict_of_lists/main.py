"""Objects in lists in a dict, built by a function of another module."""
from zoo import build


def feed_all(zoo):
    for animals in zoo.values():
        for animal in animals:
            animal.feed()


def first_bird(zoo):
    return zoo["birds"][0].fly()


park = build()
feed_all(park)
first_bird(park)
park["fish"][0].feed()
