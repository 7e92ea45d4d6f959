from taintcheck import not_sink, sink, source


class Writer:
    def __init__(self, out):
        self.out = out

    def write(self, v):
        self.out.append(v)


class Reader:
    def __init__(self, src):
        self.src = src

    def read(self):
        return self.src[0]


def main():
    buf = []
    buf2 = []
    w = Writer(buf)
    r = Reader(buf)
    w2 = Writer(buf2)
    r2 = Reader(buf2)
    w.write(source())
    w2.write("c")
    sink(r.read())
    not_sink(r2.read())


main()
