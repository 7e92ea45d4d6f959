from .defaults import DEFAULTS


class Application:
    def __init__(self, name, **config):
        self.name = name
        self.config = {**DEFAULTS, **config}
        self._routes = {}

    def route(self, path):
        def decorate(view):
            self._routes[path] = view
            return view

        return decorate

    def handle(self, path):
        view = self._routes.get(path)
        if view is None:
            return "404"
        return view(self)
