"""A default for None that no caller triggers stays unused."""

from flowcheck import not_sink, sink


def serve(host=None):
    if host is None:
        host = "0.0.0.0"
    not_sink(host)


def serve_sometimes(host=None):
    if not host:
        host = "0.0.0.0"
        sink(host)
        return
    not_sink(host)


serve("127.0.0.1")
serve(host="localhost")
serve_sometimes()
serve_sometimes("localhost")
