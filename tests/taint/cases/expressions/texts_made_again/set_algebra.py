from taintcheck import not_sink, sink, source


def main():
    t = source()
    not_sink({"a", t} - {t})
    sink({"a", t} - {"a"})
    sink({"a"} | {t})
    sink({"a", t} & {t})
    sink({"a"} ^ {t})
    s = {"a", t}
    s.discard(t)
    not_sink(s)


main()
