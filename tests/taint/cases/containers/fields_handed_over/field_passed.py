from taintcheck import not_sink, sink, source


class S:
    def __init__(self):
        self.data = []


def fill(xs):
    xs.append(source())


def main():
    s = S()
    t = S()
    fill(s.data)
    sink(s.data[0])
    not_sink(t.data)


main()
