class Format:
    known = {}

    def __init_subclass__(cls, key, **kwargs):
        super().__init_subclass__(**kwargs)
        cls.register(key)

    @classmethod
    def register(cls, key):
        cls.known[key] = cls


def find(key):
    return Format.known[key]()
