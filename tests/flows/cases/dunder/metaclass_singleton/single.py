class Singleton(type):
    _instances = {}

    def __call__(cls, *args):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args)
        return cls._instances[cls]


class Config(metaclass=Singleton):
    def __init__(self, host):
        self.host = host


class Other(metaclass=Singleton):
    def __init__(self, host):
        self.host = host
