from taintcheck import not_sink, sink, source


class C:
    def __init__(self):
        self.items = []


class S:
    def __init__(self):
        self.c = C()


def fill(c, v):
    c.items.append(v)


def main():
    s = S()
    fill(s.c, source())
    t = S()
    fill(t.c, "c")
    sink(s.c.items[0])
    not_sink(t.c.items[0])


main()
