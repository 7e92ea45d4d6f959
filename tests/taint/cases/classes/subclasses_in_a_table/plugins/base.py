class Plugin:
    registry = {}
    name = "base"

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        Plugin.registry[cls.name] = cls

    def render(self, value):
        raise NotImplementedError
