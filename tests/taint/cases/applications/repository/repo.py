class Repo:
    def __init__(self):
        self._rows = {}

    def save(self, key, row):
        self._rows[key] = row

    def load(self, key):
        return self._rows[key]


class Names(Repo):
    def load(self, key):
        return super().load(key)["name"]
