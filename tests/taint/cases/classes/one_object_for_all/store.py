class Store:
    _instance = None

    def __new__(cls):
        if cls._instance is None:
            cls._instance = super().__new__(cls)
            cls._instance.data = {}
        return cls._instance

    def put(self, key, value):
        self.data[key] = value

    def get(self, key):
        return self.data.get(key)


_store = None


class Plain:
    def __init__(self):
        self.data = {}


def shared():
    global _store
    if _store is None:
        _store = Plain()
    return _store
