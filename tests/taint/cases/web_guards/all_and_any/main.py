"""Tests of each letter or each element."""
from taintcheck import not_sink, sink, source

LETTERS = "abcdefghijklmnopqrstuvwxyz"


def letters(text):
    if not all(letter in LETTERS for letter in text):
        return
    not_sink(text)


def some(text):
    if not any(letter in LETTERS for letter in text):
        return
    sink(text)


def elements(texts):
    kept = [text for text in texts if text in ("a", "b")]
    not_sink(kept)
    sink([text for text in texts if text not in ("a", "b")])


letters(source())
some(source())
elements([source(), "a"])
