from taintcheck import not_sink, sink, source


def main():
    a = [{"n": "c"}]
    b = [source()]
    for x, y in zip(a, b):
        x["n"] = y
    sink(a[0]["n"])
    not_sink("c")


main()
