"""A class has one of two bases and a method only under a condition."""
import sys


class Base:
    def __init__(self):
        self.ready = True


if sys.version_info >= (3, 0):

    class Stream(Base):
        def read(self):
            return modern()

else:

    class Stream(Base):
        def read(self):
            return legacy()


def modern():
    return "new"


def legacy():
    return "old"


class Reader:
    if sys.version_info >= (3, 0):

        def peek(self):
            return modern()


Stream().read()
Reader().peek()
