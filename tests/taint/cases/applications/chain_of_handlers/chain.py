class Handler:
    def __init__(self, successor=None):
        self.successor = successor

    def handle(self, request):
        if self.successor is not None:
            return self.successor.handle(request)
        return request


class Strip(Handler):
    def handle(self, request):
        return super().handle(request.strip())


class Stop(Handler):
    def handle(self, request):
        return "stopped"
