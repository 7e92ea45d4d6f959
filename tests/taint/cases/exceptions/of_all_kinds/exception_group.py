from taintcheck import not_sink, sink, source


def f():
    raise ExceptionGroup("c", [ValueError(source()), TypeError("c")])


def main():
    try:
        f()
    except* ValueError as g:
        sink(str(g.exceptions[0]))
    except* TypeError as g:
        not_sink(str(g.exceptions[0]))


main()
