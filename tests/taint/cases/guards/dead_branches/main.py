"""Branches that are never taken, here or for this caller."""
from taintcheck import not_sink, sink, source

DEBUG = False


def run(text, mode):
    if mode == "raw":
        sink(text)
    if mode == "never":
        not_sink(text)


if DEBUG:
    not_sink(source())
text = source()
if not DEBUG:
    text = "fixed"
not_sink(text)
run(source(), "raw")


def pick(text, flag):
    if flag:
        return text
    return "fixed"


sink(pick(source(), True))
not_sink(pick(source(), False))
