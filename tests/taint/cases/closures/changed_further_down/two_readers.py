from taintcheck import not_sink, sink, source

D = {}


def a():
    D["x"] = source()


def b():
    D["y"] = D["x"]


def c():
    sink(D["y"])


def d():
    D["y"] = "c"


def e():
    not_sink(D.get("z"))


def main():
    a()
    b()
    c()
    d()
    e()


main()
