"""Arguments collected by stars and handed on."""
from taintcheck import not_sink, sink, source


def collect(*values, **named):
    return values, named


def second(*values):
    return values[1]


def forward(*values, **named):
    return pick(*values, **named)


def pick(a, b="fixed", *, c="fixed"):
    return b + c


sink(collect(source()))
sink(collect(x=source())[1]["x"])
not_sink(collect(source(), x="fixed")[1])
sink(second("a", source()))
not_sink(second(source(), "b"))
sink(forward("a", source()))
sink(forward("a", c=source()))
not_sink(forward(source(), "b"))
