from fields import Field

__all__ = ["Field", "Model"]


class Model:
    _fields = {}

    def __init_subclass__(cls):
        cls._fields = {key: item for key, item in vars(cls).items() if isinstance(item, Field)}

    def __init__(self, **values):
        for name, field in self._fields.items():
            setattr(self, name, values.get(name, field.default))

    def as_dict(self):
        return {name: getattr(self, name) for name in self._fields}
