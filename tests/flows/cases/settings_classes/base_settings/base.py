class BaseSettings:
    def __init__(self, **overrides):
        for name in type(self).__annotations__:
            setattr(self, name, overrides.get(name, getattr(type(self), name)))
