"""A flag computed from the mode goes with the mode."""

from flowcheck import not_sink, sink
from modes import is_dev


def serve(mode):
    debug = mode == "dev"
    host = "0.0.0.0" if debug else "127.0.0.1"
    if mode == "dev":
        sink(host)
    else:
        not_sink(host)


def serve_by_helper(mode):
    host = "127.0.0.1"
    if is_dev(mode):
        host = "0.0.0.0"
    if mode == "prod":
        not_sink(host)
    return host


serve("dev")
serve("prod")
sink(serve_by_helper("dev"))
not_sink(serve_by_helper("prod"))
