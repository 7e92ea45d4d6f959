"""Static and class methods are called on objects and on classes."""

from tools import Hasher


class Strong(Hasher):
    rounds = 9

    @classmethod
    def describe(cls):
        return cls.make()


hasher = Hasher()
hasher.digest("a")
strong = Strong()
strong.digest("b")
print(strong.describe(), Strong.mix("c"))
