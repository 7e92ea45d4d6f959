from taintcheck import not_sink, sink, source


class S:
    def __init__(self):
        self.data = {}
        self.rest = {}

    def get(self):
        return self.data


def main():
    s = S()
    d = s.get()
    d["a"] = source()
    sink(s.data["a"])
    not_sink(s.rest)


main()
