class Router:
    def __init__(self):
        self.routes = {}

    def get(self, path):
        def decorate(function):
            self.routes[path] = function
            return function

        return decorate

    def call(self, path, *args):
        return self.routes[path](*args)
