class Application:
    def __init__(self):
        self.views = {}

    def route(self, path, method="GET"):
        def decorator(view):
            self.views[path] = view
            return view

        return decorator

    def handle(self, path):
        return self.views[path]()
