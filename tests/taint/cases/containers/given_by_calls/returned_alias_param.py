from taintcheck import not_sink, sink, source


def same(x):
    return x


def main():
    a = []
    b = same(a)
    b.append(source())
    sink(a[0])
    not_sink([])


main()
