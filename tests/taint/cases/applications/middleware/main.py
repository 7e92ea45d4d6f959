"""Middleware wraps a handler; each may read and change the request."""
from chain import Cleaning, Logging, Request, build
from taintcheck import not_sink, sink, source


def view(request):
    sink(request.query)
    not_sink(request.path)
    return request.query


def safe_view(request):
    not_sink(request.query)
    return request.query


sink(build(view, [Logging])(Request("/", source())))
not_sink(build(safe_view, [Cleaning])(Request("/", source())))
