"""An object that keeps functions and calls them later."""
from hooks import Hooks
from taintcheck import not_sink, sink, source


def on_sent(text):
    sink(text)


def on_own(text):
    not_sink(text)


hooks = Hooks()
hooks.on("sent", on_sent)
hooks.on("own", on_own)
hooks.fire("sent", source())
hooks.fire("own", "fixed")
