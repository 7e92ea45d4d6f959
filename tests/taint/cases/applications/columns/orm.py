class Column:
    def __init__(self, kind, default=None):
        self.kind = kind
        self.default = default


class Model:
    def __init__(self, **values):
        for name, column in type(self).columns().items():
            setattr(self, name, values.get(name, column.default))

    @classmethod
    def columns(cls):
        return {k: v for k, v in vars(cls).items() if isinstance(v, Column)}


class Person(Model):
    name = Column(str, "nobody")
    city = Column(str, "nowhere")
