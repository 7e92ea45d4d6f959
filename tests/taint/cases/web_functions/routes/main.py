"""A table of routes that a decorator fills, and the dispatcher that calls them."""
from taintcheck import not_sink, sink, source
from web import App

app = App()


@app.route("/search")
def search(request):
    sink(request["q"])
    return "found " + request["q"]


@app.route("/about")
def about(request):
    not_sink(request["page"])
    return "about"


app.handle("/search", {"q": source(), "page": "1"})
app.handle("/about", {"q": source(), "page": "1"})
