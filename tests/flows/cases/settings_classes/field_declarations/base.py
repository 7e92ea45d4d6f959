class FieldInfo:
    def __init__(self, default, default_factory, description):
        self.default = default
        self.default_factory = default_factory
        self.description = description

    def value(self):
        if self.default_factory is not None:
            return self.default_factory()
        return self.default


def Field(default=None, *, default_factory=None, description=""):
    return FieldInfo(default, default_factory, description)


class BaseSettings:
    def __init__(self, **values):
        fields = {}
        for cls in reversed(type(self).__mro__):
            for name, value in vars(cls).items():
                if isinstance(value, FieldInfo):
                    fields[name] = value
        for name, info in fields.items():
            setattr(self, name, values[name] if name in values else info.value())
