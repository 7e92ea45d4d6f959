"""A generator is made a context manager by `contextlib`."""

from contextlib import contextmanager


class Transaction:
    def add(self, row):
        self.row = row

    def commit(self):
        return True

    def rollback(self):
        return False


@contextmanager
def transaction():
    current = Transaction()
    try:
        yield current
    except ValueError:
        current.rollback()
    else:
        current.commit()


with transaction() as current:
    current.add("row")
