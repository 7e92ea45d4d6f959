"""Texts that must not hold some characters."""
import re

from taintcheck import not_sink, sink, source


def brackets(text):
    if "(" in text or ")" in text or "*" in text:
        return
    not_sink(f"(uid={text})")


def markup(text):
    if re.search(r"[<>&]", text):
        return
    not_sink(text)


def blanks(text):
    if " " in text:
        return
    sink(text)


def found(text):
    if "<" in text:
        sink(text)


brackets("(" + source())
markup(source())
blanks(source())
found(source())
