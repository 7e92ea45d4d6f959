class App:
    def __init__(self):
        self.routes = {}

    def route(self, path):
        def decorate(view):
            self.routes[path] = view
            return view

        return decorate

    def handle(self, path, request):
        view = self.routes.get(path)
        return view(request)
