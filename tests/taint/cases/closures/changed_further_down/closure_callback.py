from taintcheck import not_sink, sink, source


def run(f, v):
    f(v)


def main():
    got = []
    other = []

    def cb(v):
        got.append(v)

    def cb2(v):
        other.append(v)

    run(cb, source())
    run(cb2, "c")
    sink(got[0])
    not_sink(other[0])


main()
