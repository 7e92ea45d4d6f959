"""An object that holds what the source gave and hands parts of it out."""
from taintcheck import not_sink, sink, source


class Request:
    def __init__(self, raw):
        self.raw = raw
        self.method = "GET"

    def param(self, name):
        return self.raw.split(name)[0]

    def body(self):
        return {"raw": self.raw, "method": self.method}


class Controller:
    def __init__(self, request):
        self.request = request

    def run(self):
        return self.request.param("none")


request = Request(source())
sink(Controller(request).run())
sink(request.body()["raw"])
not_sink(request.body()["method"])
not_sink(Controller(Request("fixed")).run())
