"""`:=` binds functions and objects inside expressions."""


def find(name):
    return upper if name == "upper" else None


def upper(text):
    return text.upper()


class Reader:
    def __init__(self, rows):
        self.rows = rows

    def read(self):
        return self.rows.pop() if self.rows else None


def run(name):
    if (function := find(name)) is not None:
        return function("text")
    return None


(reader := Reader([1, 2])).read()
while row := reader.read():
    print(row)


def squares():
    return [value for n in (1, 2) if (value := square(n)) > 1]


def square(n):
    return n * n


run("upper")
squares()
