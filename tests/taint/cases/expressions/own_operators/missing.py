from taintcheck import not_sink, sink, source


class D(dict):
    def __missing__(self, k):
        return source()


class E(dict):
    def __missing__(self, k):
        return "c"


def main():
    sink(D()["a"])
    not_sink(E()["a"])
    d = D()
    d["b"] = "c"
    not_sink(d["b"])


main()
