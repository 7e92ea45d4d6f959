from taintcheck import not_sink, sink, source


class C:
    def __init__(self, xs):
        self.xs = xs

    def get(self):
        return self.xs[0]


def main():
    a = []
    b = []
    c = C(a)
    d = C(b)
    a.append(source())
    b.append("c")
    sink(c.get())
    not_sink(d.get())


main()
