"""`property` is called on functions and on a lambda."""


class Field:
    def get_value(self):
        return self.stored

    def set_value(self, value):
        self.stored = value

    value = property(get_value, set_value)
    shown = property(lambda self: self.render())

    def render(self):
        return str(self.value)


field = Field()
field.value = 3
print(field.shown)
