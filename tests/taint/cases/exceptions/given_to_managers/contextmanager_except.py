from contextlib import contextmanager

from taintcheck import not_sink, sink, source


@contextmanager
def guard():
    try:
        yield
    except ValueError as e:
        sink(e.args[0])


@contextmanager
def guard2():
    try:
        yield
    except ValueError as e:
        not_sink(e.args[0])


def main():
    with guard():
        raise ValueError(source())
    with guard2():
        raise ValueError("c")


main()
