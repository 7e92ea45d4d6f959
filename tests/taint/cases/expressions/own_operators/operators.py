from taintcheck import not_sink, sink, source


class W:
    def __init__(self, v):
        self.v = v

    def __neg__(self):
        return self.v

    def __lt__(self, o):
        return self.v

    def __invert__(self):
        return self.v

    def __add__(self, o):
        return W(self.v + o)

    def __radd__(self, o):
        return W(o + self.v)

    def __getitem__(self, k):
        return self.v

    def __matmul__(self, o):
        return o

    def __iadd__(self, o):
        self.v = o
        return self

    def __bool__(self):
        return False


def main():
    w = W(source())
    c = W("c")
    sink(-w)
    not_sink(-c)
    sink(w < 1)
    not_sink(c < 1)
    sink(~w)
    sink((w + "x").v)
    sink(("x" + w).v)
    sink(w[0])
    not_sink(c[0])
    sink(c @ source())
    not_sink(w @ "c")
    c += source()
    sink(c.v)
    w += "c"
    not_sink(w.v)


main()
