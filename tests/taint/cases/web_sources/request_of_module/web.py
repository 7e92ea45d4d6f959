class Request:
    """What was asked for."""

    def __init__(self):
        self.args = {}
        self.method = "GET"


request = Request()


def start(args, method):
    """Begin with a request."""
    request.args = args
    request.method = method
