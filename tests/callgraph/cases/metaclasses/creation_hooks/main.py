"""Creating a class calls `__new__` and `__init__` of its metaclass."""


class Tracked(type):
    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        cls.order = mcs.number()
        return cls

    def __init__(cls, name, bases, namespace):
        super().__init__(name, bases, namespace)
        announce(name)

    @staticmethod
    def number():
        return 1


def announce(name):
    print(name)


class Base(metaclass=Tracked):
    def hello(self):
        return self.order


class Child(Base):
    pass


Child().hello()
