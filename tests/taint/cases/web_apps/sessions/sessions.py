class Session(dict):
    """Values by key."""


class Store:
    """Values for the length of a request."""

    def __init__(self):
        self._values = {}

    def put(self, key, value):
        self._values[key] = value

    def take(self, key):
        return self._values[key]


_STORE = Store()


def current():
    """The store of this request."""
    return _STORE
