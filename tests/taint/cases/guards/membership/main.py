"""A value that is one of a set of constants is harmless, behind the test only."""
from taintcheck import not_sink, sink, source

ALLOWED = ("a", "b")
NAMES = {"a": 1}


def early_exit(text):
    if text not in ALLOWED:
        return
    not_sink(text)
    not_sink("x" + text)


def enclosing(text):
    if text in ALLOWED:
        not_sink(text)
    else:
        sink(text)
    sink(text)


def keys(text):
    if text in NAMES:
        not_sink(text)
    sink(text)


def wrong_way(text):
    if text in ALLOWED:
        return
    sink(text)


early_exit(source())
enclosing(source())
keys(source())
wrong_way(source())
chosen = source()
if chosen not in ["x", "y"]:
    chosen = "x"
not_sink(chosen)
