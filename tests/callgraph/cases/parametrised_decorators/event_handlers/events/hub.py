class Hub:
    def __init__(self):
        self.handlers = {}

    def on(self, kind, priority=0):
        def register(function):
            self.handlers.setdefault(kind, []).append(function)
            return function

        return register

    def fire(self, event):
        for handler in self.handlers[type(event)]:
            handler(event)
