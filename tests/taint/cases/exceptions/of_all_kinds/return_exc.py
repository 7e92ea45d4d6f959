from taintcheck import not_sink, sink, source


def mk(v):
    return ValueError(v)


def main():
    e = mk(source())
    f = mk("c")
    sink(e.args[0])
    not_sink(f.args[0])
    try:
        raise e
    except ValueError as g:
        sink(str(g))


main()
