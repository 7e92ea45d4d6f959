class Settings:
    name = "localhost"

    def __init__(self, data):
        self._data = data

    def __getattr__(self, key):
        return self._data[key]
