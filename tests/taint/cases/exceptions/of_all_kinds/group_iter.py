from taintcheck import not_sink, sink, source


def main():
    try:
        raise ExceptionGroup("c", [ValueError(source())])
    except ExceptionGroup as g:
        for e in g.exceptions:
            sink(str(e))
        not_sink(g.message)


main()
