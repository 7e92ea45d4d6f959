class Plugin:
    registry = {}
    host = "localhost"

    def __init_subclass__(cls, key, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.key = key
        Plugin.registry[key] = cls

    @classmethod
    def key_of(cls, value):
        return value
