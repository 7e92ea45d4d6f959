"""A parameter hides a module constant of the same name, file by file."""

from flowcheck import not_sink, sink
from server import announce, serve

host = "0.0.0.0"


def connect(host):
    not_sink(host)


connect("localhost")
serve("10.0.0.5")
announce()
sink(host)
