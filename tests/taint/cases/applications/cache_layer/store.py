class Cache:
    def __init__(self):
        self._entries = {}

    def set(self, key, value, ttl=60):
        self._entries[key] = (value, ttl)

    def get(self, key, default=None):
        entry = self._entries.get(key)
        if entry is None:
            return default
        return entry[0]


def cached(function):
    found = None
    if found is None:
        found = function()
    return found
