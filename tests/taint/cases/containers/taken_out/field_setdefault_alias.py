from taintcheck import not_sink, sink, source


class S:
    def __init__(self):
        self.t = {}

    def add(self, k, v):
        inner = self.t.setdefault(k, [])
        inner.append(v)


def main():
    s = S()
    s.add("a", source())
    s.add("b", "c")
    sink(s.t["a"][0])
    not_sink(s.t["b"])


main()
