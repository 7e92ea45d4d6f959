"""Middleware wrapped around a handler."""
from app import App
from taintcheck import not_sink, sink, source

app = App()
quiet = App()


@app.use
def tag(next_call):
    def run(request):
        request["tag"] = "fixed"
        return next_call(request)

    return run


@app.endpoint
def show(request):
    sink(request["q"])
    not_sink(request["tag"])
    return request["q"]


@quiet.endpoint
def hide(request):
    return "hidden"


sink(app({"q": source()}))
not_sink(quiet({"q": source()}))
