"""Class patterns read attributes, and literal patterns tell what a value is."""
from shapes import Circle, Request, Text
from taintcheck import not_sink, sink, source


def draw(shape):
    match shape:
        case Circle(radius=r, label=label):
            not_sink(r)
            sink(label)
        case Text(content, size):
            sink(content)
            not_sink(size)


def route(request):
    match request:
        case Request(method="GET", path="/"):
            not_sink(request.path)
        case Request(method="GET", path=path):
            sink(path)
        case Request(method="POST" | "PUT" as method, body=body):
            not_sink(method)
            sink(body)


def literal(text):
    match text:
        case "a" | "b":
            not_sink(text)
        case "c" as same:
            not_sink(same)
        case other:
            sink(other)


def guarded(text):
    match text:
        case str() if text in ("a", "b"):
            not_sink(text)
        case str(value) if len(value) > 1:
            sink(value)
        case int():
            not_sink(text)


draw(Circle(2, source()))
draw(Text(source(), 12))
route(Request("GET", source(), ""))
route(Request("PUT", "/x", source()))
literal(source())
guarded(source())
