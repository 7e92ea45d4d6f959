class Service:
    def __init__(self, repository):
        self._repository = repository

    def load(self, key):
        return self._repository.by_key(key)

    def save(self, key, **values):
        return self._repository.insert(key, values)

    def remove(self, key):
        return self._repository.delete(int(key) if key.isdigit() else 0)
