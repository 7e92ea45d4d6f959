from taintcheck import not_sink, sink, source


class C:
    def __init__(self, xs):
        self.xs = xs

    def add(self, v):
        self.xs.append(v)


def main():
    a = []
    b = []
    c = C(a)
    d = C(b)
    c.add(source())
    d.add("c")
    sink(a[0])
    not_sink(b)


main()
