from taintcheck import clean


class Post:
    def __init__(self, title, body):
        self.title = clean(title)
        self.body = body

    @property
    def safe_body(self):
        return clean(self.body)

    def render(self, raw=False):
        body = self.body if raw else self.safe_body
        return f"<h1>{self.title}</h1>{body}"


class Raw:
    def __init__(self, value):
        self.value = self._prepare(value)

    def _prepare(self, value):
        return value


class Cleaned(Raw):
    def _prepare(self, value):
        return clean(value)
