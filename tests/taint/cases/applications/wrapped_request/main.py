"""A wrapper holds the request."""
from taintcheck import not_sink, sink, source
from web import Context, Request

environ = {"QUERY_STRING": source(), "REQUEST_METHOD": "GET"}
context = Context(Request(environ), "root")
sink(list(context.request.args))
not_sink(context.request.method)
not_sink(context.user)
not_sink(context.request.environ["REQUEST_METHOD"])
sink(context.request.environ["QUERY_STRING"])
