class Hooks:
    """Functions by the event they wait for."""

    def __init__(self):
        self._functions = {}

    def on(self, name, function):
        self._functions[name] = function

    def fire(self, name, text):
        self._functions[name](text)
