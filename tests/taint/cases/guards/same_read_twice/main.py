"""A field, entry or getter that is tested and then read again."""
from taintcheck import not_sink, sink, source

ALLOWED = ("a", "b")


class Request:
    def __init__(self, args):
        self.args = args
        self.mode = args["mode"]


def by_entry(request):
    if request.args["mode"] in ALLOWED:
        not_sink(request.args["mode"])
        sink(request.args["other"])
    sink(request.args["mode"], request.args["other"])


def by_getter(request):
    if request.args.get("mode") not in ALLOWED:
        return
    not_sink(request.args.get("mode"))
    sink(request.args.get("other"))


def by_field(request):
    if request.mode.isalnum():
        not_sink(request.mode)
    sink(request.mode)


by_entry(Request({"mode": "a", "other": source()}))
by_entry(Request({"mode": source(), "other": source()}))
by_getter(Request({"mode": "a", "other": source()}))
by_getter(Request({"mode": source(), "other": source()}))
by_field(Request({"mode": source()}))
