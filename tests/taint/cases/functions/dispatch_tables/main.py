"""Functions called by a key that is not known, from tables of the same module."""
from taintcheck import maybe, not_sink, sink, source


def evaluate(text):
    sink(text)
    return "done"


def echo(text):
    return text


def forget(text):
    not_sink("fixed")
    return text


ACTIONS = {"evaluate": evaluate, "echo": echo}
ACTIONS["forget"] = forget


def handler(event):
    return ACTIONS[event["action"]](event["payload"])


def quiet(text):
    not_sink(text)


def loud(text):
    not_sink(text)


QUIET = {"quiet": quiet, "loud": loud}


def fixed(event):
    action = QUIET.get(event["action"], quiet)
    action("fixed")


sink(handler({"action": "echo", "payload": source()}))
handler({"action": "evaluate" if maybe() else "forget", "payload": source()})
handler({"action": "forget", "payload": source()})
fixed({"action": "loud", "payload": source()})
