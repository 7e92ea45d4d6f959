"""Patterns that take a value apart."""
from taintcheck import not_sink, sink, source


def read(message):
    match message:
        case {"kind": "text", "body": body}:
            return body
        case {"kind": "count", "body": body}:
            return len(body)
        case [first, *_]:
            return first
        case _:
            return "none"


sink(read({"kind": "text", "body": source()}))
not_sink(read({"kind": "count", "body": source()}))
sink(read([source(), "b"]))
not_sink(read(["a", source()]))
not_sink(read(7))
