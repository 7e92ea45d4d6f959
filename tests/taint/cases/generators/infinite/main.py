"""Endless generators, islice, takewhile, and generator expressions over them."""
import itertools

from taintcheck import not_sink, sink, source


def repeat(text):
    while True:
        yield text


def numbered(texts):
    for number, text in enumerate(texts):
        yield number, text


def pairs(texts):
    previous = "start"
    for text in texts:
        yield previous, text
        previous = text


sink(next(repeat(source())))
not_sink(next(repeat("a")))
sink(list(itertools.islice(repeat(source()), 2)))
not_sink(list(itertools.islice(repeat("b"), 2)))
for number, text in numbered([source()]):
    not_sink(number)
    sink(text)
for before, after in pairs([source()]):
    not_sink(before)  # SPURIOUS
    sink(after)
sink(max(text for text in [source()]))
not_sink(sum(len(text) for text in [source()]))
