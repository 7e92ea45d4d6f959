class Exporter:
    registry = {}
    format = None

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        if cls.format:
            Exporter.registry[cls.format] = cls

    @classmethod
    def create(cls, format):
        return cls.registry[format]()

    def export(self, rows):
        raise NotImplementedError
