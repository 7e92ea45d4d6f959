class Select:
    """A statement and the values of its placeholders."""

    def __init__(self, table):
        self._table = table
        self._tests = []
        self.values = []

    def where(self, test, *values):
        self._tests.append(test)
        self.values.extend(values)
        return self

    def text(self):
        return f"SELECT * FROM {self._table} WHERE " + " AND ".join(self._tests)
