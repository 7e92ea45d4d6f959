"""The table is in one module, the functions in another, and this one calls by its key."""
from tables import ACTIONS, SAFE, registered
from taintcheck import maybe, not_sink, sink, source


def handler(event):
    return ACTIONS[event["action"]](event["payload"])


def by_name(event):
    return registered[event["action"]](event["payload"])


def safe(event):
    return SAFE[event["action"]]("fixed")


not_sink(handler({"action": "run" if maybe() else "echo", "payload": source()}))
sink(by_name({"action": "shout", "payload": source()}))
safe({"action": "calm", "payload": source()})
