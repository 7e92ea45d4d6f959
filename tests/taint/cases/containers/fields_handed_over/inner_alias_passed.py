from taintcheck import not_sink, sink, source


def fill(xs):
    xs.append(source())


def main():
    inner = []
    other = []
    d = {"a": inner, "b": other}
    fill(inner)
    sink(d["a"][0])
    not_sink(d["b"])


main()
