"""Fields, nested objects and aliases."""
from taintcheck import not_sink, sink, source


class A:
    def __init__(self, data):
        self.data = data
        self.sani = "_"


class B:
    kind = "b"

    def __init__(self, a):
        self.a = a


def alias(taint_src):
    a = A("x")
    b = a
    b.data = taint_src
    sink(a.data)
    not_sink(a.sani)
    c = B(a)
    sink(c.a.data)
    a.data = "y"
    not_sink(c.a.data)  # SPURIOUS
    d = B(A("q"))
    e = d.a
    e.data = taint_src
    sink(d.a.data)
    l1 = [A("x"), A("y")]
    l1[0].data = taint_src
    not_sink(l1[1].data)
    sink(l1[0].data)
    d = {"k": A("z")}
    d["k"].data = taint_src
    sink(d["k"].data)


def fill(obj, value):
    obj.data = value


def params(taint_src):
    a, b = A("x"), A("y")
    fill(a, taint_src)
    sink(a.data)
    not_sink(b.data)
    m = a
    n = m
    fill(n, "z")
    not_sink(a.data)


def klass(taint_src):
    not_sink(B.kind)
    b = B(1)
    b.kind = taint_src
    not_sink(B.kind)
    sink(b.kind)


if __name__ == "__main__":
    alias(source())
    params(source())
    klass(source())
