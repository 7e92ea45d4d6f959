class Base:
    def __init__(self, value):
        self.value = value

    def get(self):
        return self.transform(self.value)

    def transform(self, value):
        return value


class CountMixin:
    def transform(self, value):
        return str(len(super().transform(value)))


class WrapMixin:
    def transform(self, value):
        return "(" + super().transform(value) + ")"


class Wrapped(WrapMixin, Base):
    pass


class Counted(CountMixin, WrapMixin, Base):
    pass


class Late(WrapMixin, CountMixin, Base):
    pass
