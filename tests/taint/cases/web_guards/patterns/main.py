"""Patterns that a whole text must match, and others that only some of it must."""
import re

from checks import NAME, is_word
from taintcheck import not_sink, sink, source


def whole(text):
    if not re.fullmatch(r"[a-z0-9_]+", text):
        return
    not_sink(text)


def anchored(text):
    if re.match(r"^\w{1,20}$", text):
        not_sink(text)
    else:
        sink(text)


def beginning(text):
    if not re.match(r"t\w+", text):
        return
    sink(text)


def anything(text):
    if re.fullmatch(r".*", text):
        sink(text)


def compiled(text):
    if NAME.match(text) is None:
        return
    not_sink(text)


def by_function(text):
    if is_word(text):
        not_sink(text)


def excluded(text):
    if re.search(r"[^a-z]", text):
        return
    not_sink(text)


for test in (whole, anchored, beginning, anything, compiled, by_function, excluded):
    test(source())
