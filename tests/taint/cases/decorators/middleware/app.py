class App:
    def __init__(self):
        self.middleware = []
        self.handler = None

    def use(self, function):
        self.middleware.append(function)
        return function

    def endpoint(self, function):
        self.handler = function
        return function

    def __call__(self, request):
        call = self.handler
        for wrap in reversed(self.middleware):
            call = wrap(call)
        return call(request)
