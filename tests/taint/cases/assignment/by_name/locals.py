from taintcheck import not_sink, sink, source


def main():
    x = source()
    y = "c"
    sink(locals()["x"])
    not_sink(locals()["y"])
    sink("{x}".format(**locals()))
    not_sink("{y}".format(**locals()))
    sink("%(x)s" % locals())


main()
