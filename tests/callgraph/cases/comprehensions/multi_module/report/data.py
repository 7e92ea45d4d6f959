class Row:
    def __init__(self, name, values):
        self.name = name
        self.values = values

    def key(self):
        return self.name.lower()

    def numbers(self):
        return (convert(value) for value in self.values)


def convert(value):
    return int(value)


def load():
    return [Row("A", ["1"]), Row("B", ["2", "3"])]
