from taintcheck import not_sink, sink, source


class O:
    pass


def main():
    o = O()
    vars(o)["v"] = source()
    vars(o)["w"] = "c"
    sink(o.v)
    not_sink(o.w)


main()
