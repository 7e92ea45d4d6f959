from taintcheck import not_sink, sink, source

R = {}


def reg(k, v):
    R[k] = v


def setup():
    reg("a", "c")
    reg("b", "c")
    reg("c", source())
    reg("d", "c")
    reg("e", "c")
    reg("f", "c")
    reg("g", "c")
    reg("h", "c")
    reg("i", "c")
    reg("j", "c")


def main():
    setup()
    sink(R["c"])
    not_sink(R["d"])


main()
