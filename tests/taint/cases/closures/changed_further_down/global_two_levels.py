from taintcheck import not_sink, sink, source

X = "c"


def put(v):
    global X
    X = v


def wrap(v):
    put(v)


def use():
    sink(X)


def use0():
    not_sink(X)


def main():
    use0()
    wrap(source())
    use()


main()
