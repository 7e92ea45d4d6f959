class Params:
    """Many values for one name."""

    def __init__(self, pairs):
        self._pairs = pairs

    def getlist(self, name):
        return [value for key, value in self._pairs if key == name]
