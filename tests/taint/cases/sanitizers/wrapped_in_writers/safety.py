from taintcheck import clean


def escape(value):
    """Escape any value for output."""
    return clean(value)


def escape_all(values):
    return [escape(value) for value in values]


def escape_dict(table):
    return {key: escape(value) for key, value in table.items()}


def maybe_escape(value, enabled=True):
    return escape(value) if enabled else value


def escape_some(table, keys):
    return {k: escape(v) if k in keys else v for k, v in table.items()}


class Safe(str):
    pass


def mark(value):
    if isinstance(value, Safe):
        return value
    return Safe(clean(value))


class Writer:
    def __init__(self, escape=escape):
        self.escape = escape
        self.parts = []

    def write(self, text):
        self.parts.append(self.escape(text))

    def raw(self, text):
        self.parts.append(text)

    def result(self):
        return "".join(self.parts)
