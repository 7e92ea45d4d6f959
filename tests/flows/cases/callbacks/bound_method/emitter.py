class Emitter:
    def __init__(self):
        self._handlers = {}

    def on(self, name, handler):
        self._handlers.setdefault(name, []).append(handler)

    def emit(self, name, event):
        for handler in self._handlers.get(name, []):
            handler(event)
