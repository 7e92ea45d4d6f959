class Directory:
    def __init__(self, table):
        self._table = table

    def lookup(self, name):
        return self._table[name]

    def default(self, host="localhost"):
        return host


class Quiet(Directory):
    def __init__(self):
        super().__init__({})

    def lookup(self, name):
        return "10.0.0.5"
