"""Properties compute from fields; setters store."""
from taintcheck import not_sink, sink, source


class User:
    def __init__(self, name):
        self._name = name

    @property
    def name(self):
        return self._name

    @name.setter
    def name(self, value):
        self._name = value

    @property
    def size(self):
        return len(self._name)

    @classmethod
    def named(cls, name):
        return cls(name)

    @staticmethod
    def same(value):
        return value


user = User(source())
sink(user.name)
not_sink(user.size)
user.name = "fixed"
not_sink(user.name)
sink(User.named(source()).name)
not_sink(User.named("a").name)
sink(User.same(source()))
