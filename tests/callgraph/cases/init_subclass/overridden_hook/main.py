"""A subclass overrides `__init_subclass__` for those below it."""


def check(cls):
    return cls


class Base:
    def __init_subclass__(cls):
        check(cls)


class Strict(Base):
    def __init_subclass__(cls):
        super().__init_subclass__()
        cls.validate()

    @classmethod
    def validate(cls):
        return True


class Loose(Base):
    pass


class Leaf(Strict):
    @classmethod
    def validate(cls):
        return check(cls)
