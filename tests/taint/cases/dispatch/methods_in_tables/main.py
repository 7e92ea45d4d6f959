"""Methods of an object that are looked up in a table or by name."""

from taintcheck import not_sink, sink, source


class M:
    def __init__(self):
        self.seen = []
        self.name = ""
        self.table = {"a": self.on_a, "b": self.on_b}

    def on_a(self, v):
        self.seen.append(v)

    def on_b(self, v):
        self.name = v

    def handle(self, kind, v):
        self.table[kind](v)

    def handle2(self, kind, v):
        f = self.table.get(kind)
        if f is not None:
            f(v)

    def handle3(self, kind, v):
        getattr(self, "on_" + kind)(v)

    def handle4(self, kind, v):
        f = getattr(self, "on_" + kind, None)
        if f:
            f(v)


for name in ("1",):
    m = M()
    m.handle("a", source())
    sink(m.seen)
    not_sink(m.name)
m = M()
m.handle2("b", source())
sink(m.name)
not_sink(m.seen)
m = M()
m.handle3("b", source())
sink(m.name)
not_sink(m.seen)
m = M()
m.handle4("a", source())
sink(m.seen)
not_sink(m.name)
