"""Listeners kept in lists by event."""
from bus import Bus
from taintcheck import not_sink, sink, source


def run(command, tag=None):
    sink(command)
    not_sink(tag)


def log(text):
    not_sink(text)


bus = Bus()
bus.on("run", run)
bus.on("log", log)
bus.emit("run", source(), tag="fixed")
bus.emit("log", "fixed")
