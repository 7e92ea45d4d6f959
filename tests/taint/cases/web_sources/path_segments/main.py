"""Segments of the path that was asked for."""
from taintcheck import not_sink, sink, source


class Request:
    def __init__(self, path):
        self.path = path
        self.prefix = "/api"


request = Request("/api/items/" + source())
segments = request.path.split("/")
sink(segments[-1])
sink(request.path.rsplit("/", 1)[1])
not_sink(request.prefix.split("/")[1])
not_sink(len(segments))
