from taintcheck import not_sink, sink, source


class S:
    def __init__(self):
        self.data = []
        self.rest = []

    def run(self):
        fill(self.data)

    def first(self):
        return self.data[0]


def fill(xs):
    xs.append(source())


def main():
    s = S()
    s.run()
    sink(s.first())
    not_sink(s.rest)


main()
