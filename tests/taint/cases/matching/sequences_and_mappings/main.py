"""Patterns take values apart position by position and key by key."""
from taintcheck import not_sink, sink, source


def command(words):
    match words:
        case ["get", name]:
            sink(name)
        case ["put", name, *rest]:
            not_sink(name)
            sink(rest[0])
        case [only]:
            not_sink(only)


def event(message):
    match message:
        case {"kind": "user", "name": name, "id": number}:
            sink(name)
            not_sink(number)
        case {"kind": kind, **rest}:
            not_sink(kind)
            sink(rest["body"])


def nested(data):
    match data:
        case {"user": {"name": name, "roles": [first, *_]}}:
            sink(name)
            not_sink(first)


command(["get", source()])
command(["put", "a", source()])
command(["fixed"])
event({"kind": "user", "name": source(), "id": 3})
event({"kind": "note", "body": source()})
nested({"user": {"name": source(), "roles": ["admin"]}})
match (source(), "fixed"):
    case (first, second):
        sink(first)
        not_sink(second)
match source(), 1:
    case str() as text, int(number):
        sink(text)
        not_sink(number)
