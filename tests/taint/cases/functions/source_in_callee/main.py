"""A function returns what it reads, another one ignores it."""
from taintcheck import not_sink, sink, source


def read():
    return source()


def read_twice():
    return read() + read()


def measure():
    return len(read())


def handed(reader):
    return reader()


sink(read())
sink(read_twice())
not_sink(measure())
sink(handed(read))
not_sink(handed(lambda: "fixed"))
