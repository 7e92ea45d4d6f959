class Field:
    def __init__(self, default=None, convert=None):
        self.default = default
        self.convert = convert

    def __set_name__(self, owner, name):
        self.name = name

    def __get__(self, instance, owner=None):
        if instance is None:
            return self
        return instance.__dict__.get(self.name, self.default)

    def __set__(self, instance, value):
        if self.convert is not None and value is not None:
            value = self.convert(value)
        instance.__dict__[self.name] = value
