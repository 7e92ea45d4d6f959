"""What was tested before it was stored is harmless where it is read."""

from taintcheck import not_sink, numbers, sink, source


class A:
    def __init__(self, v):
        self.v = None
        self.set(v)
        self.w = v

    def set(self, v):
        if not v.isalnum():
            raise ValueError("x")
        self.v = v


class B:
    def __init__(self, v):
        if not v.isalnum():
            raise ValueError("x")
        self.v = v


class C:
    @property
    def v(self):
        return self._v

    @v.setter
    def v(self, v):
        if not v.isalnum():
            raise ValueError("x")
        self._v = v


class D:
    def __init__(self, v):
        self._v = self.check(v)

    def check(self, v):
        if not v.isalnum():
            raise ValueError("x")
        return v


class E:
    def __init__(self):
        self.items = []

    def add(self, v):
        if not v.isalnum():
            raise ValueError("x")
        self.items.append(v)

    def add2(self, v):
        if v.isalnum():
            self.items.append(v)


def main():
    not_sink(A(numbers()).v)
    b = B(numbers())
    not_sink(b.v)
    c = C()
    c.v = numbers()
    not_sink(c.v)
    d = D(numbers())
    not_sink(d._v)
    e = E()
    e.add(numbers())
    not_sink(e.items)
    e = E()
    e.add2(numbers())
    not_sink(e.items)
    table = {}
    x = numbers()
    if x.isalnum():
        table["a"] = x
    not_sink(table)
    t2 = []
    for y in [numbers()]:
        if y.isalnum():
            t2.append(y)
    not_sink(t2)
    t3 = []
    for y in [numbers()]:
        if not y.isalnum():
            continue
        t3.append(y)
    not_sink(t3)
    t4 = [y for y in [numbers()] if y.isalnum()]
    not_sink(t4)
    t5 = {}
    for k, y in {"a": numbers()}.items():
        if not y.isalnum():
            raise ValueError(y)
        t5[k] = y
    not_sink(t5)
    sink(source())


main()
