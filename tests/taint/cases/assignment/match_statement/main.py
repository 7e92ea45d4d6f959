"""Patterns bind parts of what they match."""
from taintcheck import not_sink, sink, source

message = {"kind": "run", "body": source(), "by": "me"}
match message:
    case {"kind": "run", "body": body, "by": who}:
        sink(body)
        not_sink(who)
pair = ("fixed", source())
match pair:
    case (left, right):
        not_sink(left)
        sink(right)
match source():
    case str() as text:
        sink(text)
