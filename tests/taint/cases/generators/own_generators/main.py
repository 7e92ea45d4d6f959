"""Generators: yield, send, yield from, generator methods, pipelines."""
from taintcheck import clean, not_sink, sink, source


def numbers_and_texts(text):
    yield 1
    yield text


def delegating(text):
    yield "first"
    yield from inner(text)


def inner(text):
    yield text
    return "done"


def receiving():
    got = yield "ready"
    while True:
        got = yield got


def result_of(text):
    outcome = yield from inner(text)
    yield outcome


def strip_all(lines):
    for line in lines:
        yield line.strip()


def clean_all(lines):
    for line in lines:
        yield clean(line)


def non_empty(lines):
    return (line for line in lines if line)


class Log:
    def __init__(self, lines):
        self.lines = lines

    def __iter__(self):
        for line in self.lines:
            yield "> " + line


sink(list(numbers_and_texts(source())))
not_sink(next(numbers_and_texts(source())))
not_sink(list(numbers_and_texts("a")))
sink(list(delegating(source())))
not_sink(list(delegating("x")))
echo = receiving()
next(echo)
sink(echo.send(source()))
for each in strip_all([source()]):
    sink(each)
for each in clean_all([source()]):
    not_sink(each)
sink(list(non_empty(strip_all([source()]))))
not_sink(list(non_empty(clean_all([source()]))))
sink([line for line in Log([source()])])
not_sink([line for line in Log(["a"])])
first, second = numbers_and_texts(source())
not_sink(first)
sink(second)
sink("".join(strip_all([source()])))
