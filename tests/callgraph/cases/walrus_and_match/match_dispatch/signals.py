from enum import Enum


class Light(Enum):
    RED = 1
    AMBER = 2
    GREEN = 3


def brake():
    return "brake"


def drive():
    return "drive"


def wait():
    return "wait"
