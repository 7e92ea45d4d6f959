class Bus:
    def __init__(self):
        self.listeners = {}

    def on(self, name, listener):
        self.listeners.setdefault(name, []).append(listener)

    def emit(self, name, *args):
        for listener in self.listeners.get(name, []):
            listener(*args)


class Button:
    def __init__(self, action):
        self.action = action

    def click(self, event):
        self.action(event)


def apply(function, value):
    return function(value)


def compose(*functions):
    def composed(value):
        for function in functions:
            value = function(value)
        return value

    return composed


def retry(function, times):
    for _ in range(times):
        try:
            return function()
        except OSError:
            continue
    return None
