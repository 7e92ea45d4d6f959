"""Groups of a match are as harmless as what their part of the pattern accepts."""
import re

from taintcheck import not_sink, sink, source

NAME = re.compile(r"(?P<first>[a-z]+)(?P<rest>.*)")


def numbered(text):
    match = re.match(r"([a-z]+)(.*)", text)
    if match:
        not_sink(match.group(1))
        sink(match.group(2))
        sink(match.group(0))


def named(text):
    match = NAME.search(text)
    if match is None:
        return
    not_sink(match["first"])
    not_sink(match.group("first"))
    sink(match.group("rest"))


def found(text):
    not_sink(re.findall(r"\w+", text))
    not_sink("".join(re.findall(r"[a-z]", text)))
    sink(re.findall(r"\S+", text))
    sink(re.findall(r"[^ ]+", text))
    sink(re.findall(r"([^ ]+)", text)[0])


numbered("a1" + source())
named("a1" + source())
found(source())
