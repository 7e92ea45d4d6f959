class Field:
    def __set_name__(self, owner, name):
        self.slot = "_" + name

    def __get__(self, instance, owner):
        if instance is None:
            return self
        return getattr(instance, self.slot, None)

    def __set__(self, instance, value):
        setattr(instance, self.slot, value)


class Upper:
    def __get__(self, instance, owner):
        return instance.raw.upper()


class Form:
    text = Field()
    tag = Field()
    upper = Upper()

    def __init__(self, text, tag):
        self.text = text
        self.tag = tag
        self.raw = tag
