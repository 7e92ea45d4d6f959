from taintcheck import clean


class Field:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return getattr(instance, self.slot, None)

    def __set__(self, instance, value):
        setattr(instance, self.slot, self.convert(value))

    def convert(self, value):
        return value


class Escaped(Field):
    def convert(self, value):
        return clean(value)


class Number(Field):
    def convert(self, value):
        return int(value)
