from taintcheck import not_sink, sink, source

T = {"a": [], "b": []}


def add(v):
    inner = T["a"]
    inner.append(v)


def main():
    add(source())
    sink(T["a"][0])
    not_sink(T["b"])


main()
