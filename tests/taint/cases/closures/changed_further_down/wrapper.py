from taintcheck import not_sink, sink, source

REG = {}


def put(v):
    REG["a"] = v


def wrap(v):
    put(v)


def use():
    sink(REG["a"])


def use0():
    not_sink(REG.get("b"))


def main():
    wrap(source())
    use()
    use0()


main()
