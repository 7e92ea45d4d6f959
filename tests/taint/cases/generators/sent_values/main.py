"""Values sent into generators."""
from coro import collector, echoing
from taintcheck import not_sink, sink, source


def bad(value):
    sink(value)


def good(value):
    not_sink(value)


first = collector(bad)
next(first)
first.send(source())
second = collector(good)
next(second)
second.send("fixed")
talk = echoing()
next(talk)
sink(talk.send(source()))
other = echoing()
next(other)
not_sink(other.send("fixed"))
