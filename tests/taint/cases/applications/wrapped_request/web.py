class Request:
    def __init__(self, environ):
        self.environ = environ
        self.args = self._parse(environ.get("QUERY_STRING", ""))

    def _parse(self, text):
        pairs = {}
        for part in text.split("&"):
            key, _, value = part.partition("=")
            pairs[key] = value
        return pairs

    @property
    def method(self):
        return self.environ["REQUEST_METHOD"]

    def get(self, name, default=None):
        return self.args.get(name, default)


class Context:
    def __init__(self, request, user):
        self.request = request
        self.user = user
