"""The value that is tested is not the value that is used."""
from taintcheck import not_sink, sink, source


def other(first, second):
    if first not in ("a", "b"):
        return
    not_sink(first)
    sink(second)


def length(text):
    if len(text) not in (1, 2, 10):
        return
    sink(text)


def first_letter(text):
    if text[0] == "t":
        sink(text)


def reassigned(text):
    if text not in ("a", "b"):
        text = "a"
    not_sink(text)
    text = source()
    sink(text)


other("a", source())
length(source())
first_letter(source())
reassigned(source())
