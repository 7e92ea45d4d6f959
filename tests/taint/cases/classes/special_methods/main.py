"""Operators and calls that a class defines."""
from taintcheck import not_sink, sink, source


class Text:
    def __init__(self, value):
        self.value = value

    def __str__(self):
        return self.value

    def __call__(self, suffix):
        return self.value + suffix

    def __getitem__(self, key):
        return self.value + key

    def __len__(self):
        return len(self.value)

    def __iter__(self):
        yield self.value


bad = Text(source())
good = Text("fixed")
sink(bad("x"))
not_sink(good("x"))
sink(bad["k"])
not_sink(good["k"])
not_sink(len(bad))
for each in bad:
    sink(each)
for each in good:
    not_sink(each)
sink(str(bad))
sink(f"{bad}")
not_sink(str(good))
