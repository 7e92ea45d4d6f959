from taintcheck import not_sink, sink, source


def fill(xs):
    xs.append(source())


def main():
    d = {"a": [], "b": []}
    fill(d["a"])
    sink(d["a"][0])
    not_sink(d["b"])


main()
