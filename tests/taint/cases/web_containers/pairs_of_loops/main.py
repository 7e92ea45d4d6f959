"""Elements that stand at the same place of two lists."""
from taintcheck import not_sink, sink, source

names = ["id", "text"]
values = ["7", source()]
table = dict(zip(names, values, strict=True))
sink(table["text"])
not_sink(table["id"])
for position, value in enumerate(values):
    if position == 0:
        not_sink(value)
    else:
        sink(value)
for name, value in zip(names, values, strict=True):
    not_sink(name)
    if name == "text":
        sink(value)
