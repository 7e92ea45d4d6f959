"""A manager that keeps the exception which left its block."""
from cm import Log
from taintcheck import not_sink, sink, source


def bad():
    raise RuntimeError(source())


def main():
    with Log() as l:
        bad()
    sink(l.last)
    with Log() as m:
        raise RuntimeError("c")
    not_sink(m.last)


main()
