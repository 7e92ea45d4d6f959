from taintcheck import not_sink, sink, source


class S:
    def __init__(self):
        self.rows = [{"n": "c", "m": "c"}]

    def mark(self):
        for r in self.rows:
            r["n"] = source()


def main():
    s = S()
    s.mark()
    sink(s.rows[0]["n"])
    not_sink(s.rows[0]["m"])


main()
