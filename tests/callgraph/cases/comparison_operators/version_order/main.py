"""`!=` is answered by `__eq__`, and one comparison uses two others."""


class Version:
    def __init__(self, text):
        self.parts = text.split(".")

    def __eq__(self, other):
        return self.key() == other.key()

    def __lt__(self, other):
        return self.key() < other.key()

    def __le__(self, other):
        return self < other or self == other

    def key(self):
        return tuple(map(int, self.parts))


old = Version("1.9")
new = Version("1.10")
print(old <= new, new != old)
