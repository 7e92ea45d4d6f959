from taintcheck import not_sink, sink, source


def main():
    rows = [["c"], ["c"]]
    for i, r in enumerate(rows):
        r.append(source())
    sink(rows[0][1])
    not_sink(rows[0][0])


main()
