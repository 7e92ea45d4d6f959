import contextlib
from contextlib import contextmanager


class Clock:
    def read(self):
        return 3


@contextmanager
def timer(label):
    clock = Clock()
    try:
        yield clock
    finally:
        report(label)


def report(label):
    return label


@contextlib.contextmanager
def opened(name):
    yield [name]
