from taintcheck import not_sink, sink, source


def main():
    rows = [{"n": "c"}, {"n": "c"}]
    clean_rows = [{"n": "c"}]
    for r in rows:
        r["n"] = source()
    for r in clean_rows:
        r["n"] = "d"
    sink(rows[0]["n"])
    not_sink(clean_rows[0]["n"])


main()
