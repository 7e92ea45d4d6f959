from dataclasses import dataclass, field

from taintcheck import not_sink, sink, source


@dataclass
class Order:
    items: list = field(default_factory=list)
    notes: dict = field(default_factory=dict)

    def add(self, v):
        self.items.append(v)


def main():
    o = Order()
    p = Order()
    o.add(source())
    p.add("c")
    o.notes["x"] = source()
    o.notes["y"] = "c"
    sink(o.items[0])
    not_sink(p.items[0])
    sink(o.notes["x"])
    not_sink(o.notes["y"])


main()
