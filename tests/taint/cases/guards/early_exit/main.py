"""Tests that leave by return, raise, continue, and assert."""
from taintcheck import not_sink, sink, source

ALLOWED = {"a", "b"}


def raising(text):
    if text not in ALLOWED:
        raise ValueError(text)
    not_sink(text)


def asserting(text):
    sink(text)
    assert text in ALLOWED
    not_sink(text)


def loop(texts):
    for text in texts:
        if text not in ALLOWED:
            sink(text)
            continue
        not_sink(text)


def logging_only(text):
    if text not in ALLOWED:
        print("odd")
    sink(text)


try:
    raising(source())
except ValueError:
    pass
try:
    asserting(source())
except AssertionError:
    pass
loop([source()])
logging_only(source())
