from taintcheck import not_sink, sink, source


class S:
    def __init__(self):
        self._d = {}
        self.rest = {}

    @property
    def d(self):
        return self._d


def main():
    s = S()
    s.d["a"] = source()
    s.d["b"] = "c"
    sink(s.d["a"])
    sink(s._d["a"])
    not_sink(s.d["b"])


main()
