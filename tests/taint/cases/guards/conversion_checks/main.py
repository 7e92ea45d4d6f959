"""Conversions that raise for what is no number, and those that are not reached."""
from taintcheck import maybe, not_sink, sink, source


def number(text):
    try:
        float(text)
    except ValueError:
        sink(text)
        return
    not_sink(text)


def number_or_default(text):
    try:
        return int(text)
    except ValueError:
        return 0


def kept(text):
    try:
        int(text)
    except ValueError:
        pass
    sink(text)


def sometimes(text):
    if not maybe():
        int(text)
    sink(text)


number(source())
not_sink(number_or_default(source()))
kept(source())
sometimes(source())
