from taintcheck import clean


class Request:
    def __init__(self, path, query):
        self.path = path
        self.query = query


class Logging:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, request):
        print(request.path)
        return self.inner(request)


class Cleaning:
    def __init__(self, inner):
        self.inner = inner

    def __call__(self, request):
        request.query = clean(request.query)
        return self.inner(request)


def build(view, layers):
    for layer in layers:
        view = layer(view)
    return view
