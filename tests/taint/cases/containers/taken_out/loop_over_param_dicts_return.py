from taintcheck import not_sink, sink, source


def clean_rows(rows):
    for r in rows:
        r["x"] = "c"
    return rows


def main():
    rows = [{"x": source(), "y": source()}]
    out = clean_rows(rows)
    not_sink(out[0]["x"])
    sink(out[0]["y"])


main()
