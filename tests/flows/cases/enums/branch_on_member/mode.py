from enum import Enum, auto


class Mode(Enum):
    DEV = auto()
    TEST = auto()
    PROD = auto()

    def host(self):
        return "0.0.0.0" if self is Mode.DEV else "127.0.0.1"
