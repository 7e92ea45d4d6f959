"""A partial handed over as a callback carries its argument into the other module."""
import functools

from flowcheck import not_sink, sink
from loop import EventLoop


def on_public(host, event):
    sink(host)
    not_sink(event)


def on_private(host, event):
    not_sink(host)
    not_sink(event)


def main():
    loop = EventLoop()
    loop.subscribe(functools.partial(on_public, "0.0.0.0"))
    loop.subscribe(functools.partial(on_private, "10.0.0.5"))
    loop.fire("localhost")


main()
