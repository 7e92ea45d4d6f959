class Registry(type):
    classes = {}

    def __new__(mcs, name, bases, namespace):
        cls = super().__new__(mcs, name, bases, namespace)
        mcs.classes[name] = cls
        return cls


class Base(metaclass=Registry):
    def run(self, value):
        return value


class Drop(Base):
    def run(self, value):
        return "dropped"


class SingletonMeta(type):
    _instances = {}

    def __call__(cls, *args, **kwargs):
        if cls not in cls._instances:
            cls._instances[cls] = super().__call__(*args, **kwargs)
        return cls._instances[cls]


class Config(metaclass=SingletonMeta):
    def __init__(self):
        self.command = "ls"
        self.mode = "r"
