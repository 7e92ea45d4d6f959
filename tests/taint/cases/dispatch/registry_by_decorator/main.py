"""Handlers registered by a decorator, looked up by a constant key."""
import handlers
from registry import DESCRIPTIONS, HANDLERS, lookup
from taintcheck import not_sink, sink, source


def dispatch(kind, payload):
    function = lookup(kind)
    return function(payload)


def main():
    payload = {"body": source(), "kind": "x"}
    sink(HANDLERS["raw"](payload))
    not_sink(HANDLERS["escaped"](payload))
    sink(dispatch("raw", payload))
    not_sink(dispatch("escaped", payload))
    not_sink(dispatch("size", payload))
    not_sink(DESCRIPTIONS["raw"])
    not_sink(dispatch("raw", {"body": "fixed", "other": source()}))


main()
