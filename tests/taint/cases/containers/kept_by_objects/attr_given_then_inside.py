from taintcheck import not_sink, sink, source


class C:
    def __init__(self):
        self.xs = None

    def add(self, v):
        self.xs.append(v)


def main():
    c = C()
    xs = []
    ys = []
    c.xs = xs
    c.add(source())
    sink(xs[0])
    not_sink(ys)


main()
