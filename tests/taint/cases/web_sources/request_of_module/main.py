"""A request that a module holds, as some frameworks do."""
import web
from taintcheck import not_sink, sink, source
from web import request

web.start({"q": source()}, "GET")


def handler():
    sink(request.args["q"])
    not_sink(request.method)
    sink(web.request.args.get("q"))


handler()
