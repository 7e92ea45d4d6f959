"""A context manager hands a value on."""
from contextlib import contextmanager, nullcontext

from taintcheck import not_sink, sink, source


@contextmanager
def holding(value):
    yield value


class Room:
    def __init__(self, value):
        self.value = value

    def __enter__(self):
        return self.value

    def __exit__(self, *args):
        return False


with holding(source()) as text:
    sink(text)
with holding("fixed") as text:
    not_sink(text)
with Room(source()) as inside:
    sink(inside)
with Room("fixed") as inside:
    not_sink(inside)
with nullcontext(source()) as given:
    sink(given)
