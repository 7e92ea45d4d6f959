from taintcheck import source


class Headers:
    def __init__(self, values):
        self._values = {key.lower(): value for key, value in values.items()}

    def get(self, name, default=None):
        return self._values.get(name.lower(), default)


class Request:
    def __init__(self, path, method="GET"):
        self.path = path
        self.method = method
        self.args = {"q": source(), "page": "2"}
        self.form = {"name": source()}
        self.headers = Headers({"Host": "local", "Cookie": source()})
        self.user = None

    def get(self, name, default=""):
        return self.args.get(name, default)


class Response:
    def __init__(self, body, status=200):
        self.body = body
        self.status = status


class Application:
    def __init__(self):
        self.routes = {}

    def route(self, path, view):
        self.routes[path] = view

    def handle(self, request):
        view = self.routes[request.path]
        return view(request)
