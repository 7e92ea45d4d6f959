from taintcheck import not_sink, sink, source


def run(f, v):
    f(v)


def main():
    got = None
    other = None

    def cb(v):
        nonlocal got
        got = v

    def cb2(v):
        nonlocal other
        other = v

    run(cb, source())
    run(cb2, "c")
    sink(got)
    not_sink(other)


main()
