"""`__new__` returns an old object, and `__init__` runs on it again."""


class Symbol:
    table = {}

    def __new__(cls, name):
        if name not in cls.table:
            cls.table[name] = super().__new__(cls)
        return cls.table[name]

    def __init__(self, name):
        self.name = self.clean(name)

    def clean(self, name):
        return name.strip()


Symbol("a")
Symbol("a")
