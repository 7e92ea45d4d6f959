from taintcheck import not_sink, sink, source


class S:
    def __init__(self):
        self.t = {"a": [], "b": []}

    def add(self, v):
        inner = self.t["a"]
        inner.append(v)


def main():
    s = S()
    s.add(source())
    sink(s.t["a"][0])
    not_sink(s.t["b"])


main()
