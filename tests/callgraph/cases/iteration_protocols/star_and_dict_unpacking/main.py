"""`*` and `**` iterate over objects and read their items."""


class Options:
    def keys(self):
        return ["color", "size"]

    def __getitem__(self, key):
        return self.default(key)

    def default(self, key):
        return key


class Pair:
    def __iter__(self):
        return iter((1, 2))


def draw(left, right, color, size):
    return left, right, color, size


draw(*Pair(), **Options())
[*Pair(), 3]
