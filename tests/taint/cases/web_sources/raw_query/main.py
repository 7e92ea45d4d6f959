"""A query string that a handler takes apart itself."""
from urllib.parse import unquote_plus

from taintcheck import not_sink, sink, source


def parameter(query, name):
    start = query.find(name + "=")
    if start == -1:
        return ""
    value = query[start + len(name) + 1 :]
    end = value.find("&")
    if end != -1:
        value = value[:end]
    return unquote_plus(value)


query = ("first=" + source() + "&last=z").encode("utf-8").decode("utf-8")
sink(parameter(query, "first"))
not_sink(parameter("first=a&last=z", "last"))
not_sink(parameter(query, "first").find("x"))
