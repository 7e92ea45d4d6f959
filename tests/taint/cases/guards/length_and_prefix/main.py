"""Tests that say nothing about what a text contains."""
from taintcheck import not_sink, sink, source


def short(text):
    if len(text) > 99:
        return
    sink(text)


def begins(text):
    if not text.startswith("t"):
        return
    sink(text)
    not_sink(text.startswith("t"))


def not_empty(text):
    if not text:
        return
    sink(text)


def contains(text):
    if "tainted" in text:
        sink(text)
    if text in "tainted or not":
        not_sink(text)


def not_equal(text):
    if text != "admin":
        sink(text)
    else:
        not_sink(text)


for check in (short, begins, not_empty, contains, not_equal):
    check(source())
