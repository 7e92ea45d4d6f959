"""`__enter__` comes from a base class and returns an object of the subclass."""

from managed import TempFolder, nested


def work(folder):
    with folder as inner:
        inner.touch()


work(TempFolder())
with nested() as (first, second):
    first.touch()
