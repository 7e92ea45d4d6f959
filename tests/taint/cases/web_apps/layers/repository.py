from database import execute


class Repository:
    """One table."""

    def __init__(self, table):
        self._table = table

    def find(self, test, *values):
        return execute(f"SELECT * FROM {self._table} WHERE {test}", values)
