"""The metaclass prepares the namespace and answers `isinstance`."""


def stamp():
    return "today"


class Ordered(type):
    @classmethod
    def __prepare__(mcs, name, bases):
        return {"created": stamp()}

    def __instancecheck__(cls, instance):
        return cls.accepts(instance)

    def accepts(cls, instance):
        return True


class Number(metaclass=Ordered):
    size = 1


print(isinstance(3, Number))
