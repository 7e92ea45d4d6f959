from taintcheck import not_sink, sink, source


class C:
    def __init__(self):
        self.xs = None


def main():
    c = C()
    xs = []
    ys = []
    c.xs = xs
    c.ys = ys
    xs.append(source())
    sink(c.xs[0])
    not_sink(c.ys)


main()
