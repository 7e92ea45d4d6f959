class App:
    """Routes and their handlers."""

    def __init__(self):
        self.routes = {}

    def route(self, path):
        def register(function):
            self.routes[path] = function
            return function

        return register

    def handle(self, path, request):
        return self.routes[path](request)
