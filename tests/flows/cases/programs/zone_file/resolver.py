class Resolver:
    def __init__(self, records, fallback):
        self._records = records
        self._fallback = fallback
        self._cache = {}

    def resolve(self, name):
        if name not in self._cache:
            self._cache[name] = self._lookup(name)
        return self._cache[name]

    def _lookup(self, name):
        record = self._records.get(name)
        if record is None:
            return self._fallback
        if record.kind == "CNAME":
            return self.resolve(record.value)
        return record.value
