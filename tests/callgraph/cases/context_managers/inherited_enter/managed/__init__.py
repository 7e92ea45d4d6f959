from contextlib import contextmanager
from .folders import TempFolder


@contextmanager
def nested():
    with TempFolder() as one, TempFolder() as two:
        yield one, two
