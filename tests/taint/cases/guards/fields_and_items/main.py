"""Guards on fields of objects and entries of dicts."""
from taintcheck import not_sink, sink, source

ALLOWED = ("a", "b")


class Request:
    def __init__(self, name, page):
        self.name = name
        self.page = page


def by_field(request):
    if request.name not in ALLOWED:
        sink(request.name)
        return
    not_sink(request.name)
    sink(request.page)


def by_item(data):
    if data["name"] in ALLOWED:
        not_sink(data["name"])
    sink(data["name"])


def by_get(data):
    name = data.get("name")
    if name not in ALLOWED:
        return
    not_sink(name)


by_field(Request(source(), source()))
by_field(Request("a", source()))
by_item({"name": source()})
by_get({"name": source()})
