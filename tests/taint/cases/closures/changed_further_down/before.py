from taintcheck import not_sink, sink, source

REG = {"a": "c"}


def put(v):
    REG["a"] = v


def use():
    not_sink(REG["a"])


def use2():
    sink(REG["a"])


def main():
    use()
    put(source())
    use2()


main()
