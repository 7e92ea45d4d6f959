import sys

HOST = "0.0.0.0"
ADMIN = "localhost"


def by_globals(name):
    return globals()[name]


def by_modules():
    return sys.modules[__name__].HOST
