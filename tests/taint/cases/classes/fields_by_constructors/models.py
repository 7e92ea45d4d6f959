class Entity:
    def __init__(self, id_, **attributes):
        self.id = id_
        for name, value in attributes.items():
            setattr(self, name, value)

    def to_text(self):
        return f"{type(self).__name__}#{self.id}"


class Named(Entity):
    def __init__(self, id_, name, **attributes):
        super().__init__(id_, **attributes)
        self.name = name

    def to_text(self):
        return super().to_text() + self.name


class Owned(Named):
    owner = "nobody"

    def __init__(self, *args, owner=None, **kwargs):
        super().__init__(*args, **kwargs)
        if owner:
            self.owner = owner

    def __repr__(self):
        return f"<{self.name} of {self.owner}>"
