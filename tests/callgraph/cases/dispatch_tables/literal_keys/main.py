"""Constant keys pick exactly one function of a table."""


def start():
    return "started"


def stop():
    return log("stopped")


def status():
    return "unknown"


def log(text):
    return text


ACTIONS = {"start": start, "stop": stop}
ACTIONS["start"]()
ACTIONS.get("missing", status)()
ACTIONS["stop"]()
