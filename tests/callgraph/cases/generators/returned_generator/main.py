"""A function that returns a generator it made, and a generator kept in an attribute."""
from feed import Feed, start


def render(entry):
    return entry.title()


def show(entries):
    return [render(entry) for entry in entries]


show(start(2))
feed = Feed(["a"])
show(feed.entries)
show(feed.again())
