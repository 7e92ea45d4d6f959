"""Values of a query and of a form, by key; a constant beside them."""
from taintcheck import not_sink, sink, source
from web import Request


def handler(request):
    sink(request.args.get("q"))
    not_sink(request.args.get("page"))
    sink(request.form["comment"])
    not_sink(request.form["token"])
    not_sink(request.method)


handler(Request({"q": source(), "page": "1"}, {"comment": source(), "token": "t"}))
