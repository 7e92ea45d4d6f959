"""Generators that receive, delegate, return and close."""
import itertools

from taintcheck import clean, not_sink, sink, source


def accumulate():
    total = ""
    while True:
        item = yield total
        if item is None:
            return total
        total += item


def inner(text):
    got = yield "fixed"
    return text


def outer(text):
    result = yield from inner(text)
    yield result


def windows(items, size=2):
    window = []
    for item in items:
        window.append(item)
        if len(window) == size:
            yield tuple(window)
            window = []
    if window:
        yield tuple(window)


def countdown(text, n):
    if n == 0:
        yield text
    else:
        yield from countdown(text, n - 1)


def tagged(items):
    for index, item in enumerate(items):
        yield {"index": index, "item": item}


class Reader:
    def __init__(self, lines):
        self.lines = lines
        self.position = 0

    def __iter__(self):
        return self

    def __next__(self):
        if self.position >= len(self.lines):
            raise StopIteration
        line = self.lines[self.position]
        self.position += 1
        return line


def main():
    gen = accumulate()
    next(gen)
    gen.send("a")
    sink(gen.send(source()))
    delegated = list(outer(source()))
    sink(delegated[1])
    sink(list(windows(["a", source(), "b"])))
    not_sink(list(windows(["a", "b", "c"])))
    sink(list(countdown(source(), 3)))
    not_sink(list(countdown("a", 3)))
    sink([each["item"] for each in tagged([source()])])
    not_sink([each["index"] for each in tagged([source()])])
    for line in Reader(["a", source()]):
        last = line
    sink(last)
    not_sink(list(Reader(["a", "b"])))
    pairs = ((k, v) for k, v in {"a": source()}.items())
    for key, value in pairs:
        not_sink(key)
        sink(value)
    squares = (clean(x) for x in [source()])
    not_sink(next(squares))
    sink(next((x for x in ["a", source()] if x != "a"), None))
    first = next(itertools.chain(["a"], [source()]))
    not_sink(first)
    sink(dict(zip(["k"], [source()]))["k"])
    sink(any(True for x in [1]) and source())


main()
