class Facade:
    """Reads a request."""

    def __init__(self, request):
        self._request = request
        self._cache = {}

    def form_value(self, name):
        value = self._request.form.get(name)
        return "" if value is None else value

    def query_value(self, name):
        return self._request.args.get(name) or ""

    def fixed_value(self, name):
        self._request.form.get(name)
        return "fixed"

    def cached(self, name):
        if name not in self._cache:
            self._cache[name] = self.form_value(name)
        return self._cache[name]
