class Bag:
    def __init__(self, **values):
        for key, value in values.items():
            setattr(self, key, value)


class Lazy:
    def __init__(self, data):
        self._data = data

    def __getattr__(self, name):
        return self._data[name]


class Dotted(dict):
    def __getattr__(self, name):
        return self[name]

    def __setattr__(self, name, value):
        self[name] = value


class Slots:
    __slots__ = ("a", "b")

    def __init__(self, a, b):
        self.a = a
        self.b = b
