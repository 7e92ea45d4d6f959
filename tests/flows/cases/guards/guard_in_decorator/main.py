"""A decorator that refuses the value protects the functions under it."""

from decorators import logged, no_public
from flowcheck import not_sink, sink


@no_public
def serve(host):
    not_sink(host)


@logged
def serve_logged(host):
    sink(host)


serve("127.0.0.1")
try:
    serve("0.0.0.0")
except ValueError:
    pass
serve_logged("0.0.0.0")
