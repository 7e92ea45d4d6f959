from taintcheck import not_sink, sink, source

REG = {}
OTHER = {}


def put(k, v):
    REG[k] = v


def get(k):
    return REG[k]


def put2(k, v):
    OTHER[k] = v


def main():
    put("a", source())
    put("b", "c")
    put2("a", "c")
    sink(get("a"))
    not_sink(get("b"))
    not_sink(OTHER["a"])


main()
