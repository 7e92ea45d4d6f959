class Query:
    def __init__(self):
        self._parts = []
        self._params = []

    def select(self, *columns):
        self._parts.append("SELECT " + ", ".join(columns))
        return self

    def where(self, condition, *params):
        self._parts.append("WHERE " + condition)
        self._params.extend(params)
        return self

    @property
    def text(self):
        return " ".join(self._parts)

    @property
    def params(self):
        return tuple(self._params)
