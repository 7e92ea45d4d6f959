from taintcheck import not_sink, sink, source


def mark(rows):
    for r in rows:
        r["n"] = source()


def main():
    rows = [{"n": "c", "m": "c"}, {"n": "c"}]
    mark(rows)
    sink(rows[0]["n"])
    not_sink(rows[0]["m"])


main()
