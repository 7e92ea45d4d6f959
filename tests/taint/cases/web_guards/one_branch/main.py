"""Cleaning on one branch leaves the other."""
from taintcheck import clean, maybe, not_sink, sink, source


def half(text):
    if maybe():
        print("no need")
    else:
        text = clean(text)
    sink(text)


def whole(text):
    if len(text) > 3:
        text = clean(text)
    else:
        text = "short"
    not_sink(text)


def loop(texts):
    for text in texts:
        not_sink(clean(text))
    for text in texts:
        sink(text)


half(source())
whole(source())
loop([source()])
