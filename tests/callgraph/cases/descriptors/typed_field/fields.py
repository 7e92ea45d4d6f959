class Field:
    def __set_name__(self, owner, name):
        self.key = "_" + name

    def __get__(self, instance, owner):
        return instance.__dict__[self.key]

    def __set__(self, instance, value):
        self.check(value)
        instance.__dict__[self.key] = value


class Integer(Field):
    def check(self, value):
        return isinstance(value, int)


class Text(Field):
    def check(self, value):
        return len(value)
