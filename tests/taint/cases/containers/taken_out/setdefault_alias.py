from taintcheck import not_sink, sink, source


def main():
    d = {}
    xs = d.setdefault("a", [])
    xs.append(source())
    ys = d.setdefault("b", [])
    ys.append("c")
    sink(d["a"][0])
    not_sink(d["b"][0])


main()
