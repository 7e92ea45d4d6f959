from taintcheck import not_sink, sink, source

OK = {"a", "b"}


def main():
    xs = [source(), "a"]
    ys = list(filter(OK.__contains__, xs))
    not_sink(ys)
    zs = [x for x in xs if x in OK]
    not_sink(zs)
    ws = [x for x in xs if x]
    sink(ws)
    vs = list(filter(lambda x: x in OK, xs))
    not_sink(vs)


main()
