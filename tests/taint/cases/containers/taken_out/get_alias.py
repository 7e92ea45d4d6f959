from taintcheck import not_sink, sink, source


def main():
    d = {"a": [], "b": []}
    xs = d.get("a")
    xs.append(source())
    sink(d["a"][0])
    not_sink(d["b"])


main()
