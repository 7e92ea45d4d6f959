"""Values in a deny list are stopped, others pass."""

from flowcheck import not_sink, sink
from lists import DENIED, OTHER_DENIED


def serve(host):
    if host in DENIED:
        raise ValueError(host)
    not_sink(host)


def serve_other(host):
    if host in OTHER_DENIED:
        raise ValueError(host)
    return host


serve("127.0.0.1")
try:
    serve("0.0.0.0")
except ValueError:
    pass
sink(serve_other("0.0.0.0"))
