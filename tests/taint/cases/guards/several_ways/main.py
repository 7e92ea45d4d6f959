"""A guard on one way only, and guards that together cover all ways."""
from taintcheck import maybe, not_sink, sink, source

ALLOWED = {"x", "y"}


def one_way(text):
    if not maybe():
        if text not in ALLOWED:
            return
    sink(text)


def both_ways(text):
    if maybe():
        if text not in ALLOWED:
            return
    else:
        if text != "z":
            return
    not_sink(text)


def either(text):
    if text in ALLOWED or text == "z":
        not_sink(text)
    else:
        sink(text)


def with_default(text):
    if text not in ALLOWED:
        text = "x"
    not_sink(text)


def nested_function(text):
    def use():
        sink(text)

    if text in ALLOWED:
        not_sink(text)
    use()


one_way(source())
both_ways(source())
either(source())
with_default(source())
nested_function(source())
