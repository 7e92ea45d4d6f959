class Service:
    def __init__(self):
        self._actions = {"raw": self._raw, "count": self._count}

    def _raw(self, text):
        return text

    def _count(self, text):
        return len(text)

    def run(self, action, text):
        return self._actions[action](text)

    def call(self, action, text):
        return getattr(self, "do_" + action)(text)

    def do_keep(self, text):
        return text

    def do_drop(self, text):
        return "fixed"
