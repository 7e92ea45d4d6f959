from taintcheck import not_sink, sink, source


def each(xs, f):
    for x in xs:
        f(x)


def main():
    out = []
    o2 = []
    each([source()], out.append)
    each(["c"], o2.append)
    sink(out[0])
    not_sink(o2[0])


main()
