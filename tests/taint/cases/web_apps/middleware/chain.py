from taintcheck import clean


def passing(text, following):
    """Hand the text on."""
    return following(text)


def washing(text, following):
    """Hand a clean text on."""
    return following(clean(text))


class Chain:
    """A handler in layers."""

    def __init__(self, handler):
        self._handler = handler

    def use(self, layer):
        inner = self._handler
        self._handler = lambda text: layer(text, inner)
        return self

    def run(self, text):
        return self._handler(text)
