"""Handlers are registered under literal events and called by event."""
from events.hub import Hub
from events.model import Deleted, Saved

hub = Hub()


@hub.on(Saved, priority=1)
def index(event):
    return event.path()


@hub.on(Deleted)
def forget(event):
    return clean(event)


def clean(event):
    return event


hub.fire(Saved("a"))
hub.fire(Deleted())
