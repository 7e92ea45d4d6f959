from taintcheck import not_sink, sink, source


def add(t, v):
    inner = t.get("a")
    if inner is None:
        inner = []
        t["a"] = inner
    inner.append(v)


def main():
    t = {}
    u = {}
    add(t, source())
    add(u, "c")
    sink(t["a"][0])
    not_sink(u["a"])


main()
