"""items, enumerate, zip, sorted and reversed keep elements apart."""
from taintcheck import not_sink, sink, source

data = {"a": source(), "b": "fixed"}
for key, value in data.items():
    not_sink(key)
    if key == "a":
        sink(value)
    else:
        not_sink(value)
for index, text in enumerate([source(), source()]):
    not_sink(index)
    sink(text)
for left, right in zip(["a", "b"], [source(), source()]):
    not_sink(left)
    sink(right)
for text in reversed(["a", source()]):
    sink(text)
    break
for text in sorted([source(), "a"]):
    pass
sink(sorted([source(), "a"]))
not_sink(sorted(["b", "a"]))
total = ""
for part in ["a", source()]:
    total += part
sink(total)
counts = {}
for word in ["x", "y"]:
    counts[word] = counts.get(word, 0) + 1
not_sink(counts)
groups = {}
for name, value in [("p", source()), ("q", "fixed")]:
    groups.setdefault(name, []).append(value)
sink(groups["p"][0])
not_sink(groups["q"])
first, *rest = [source(), "b", "c"]
sink(first)
not_sink(rest)
*start, last = ("a", "b", source())
not_sink(start)
sink(last)
sink(max([source(), "a"], key=len))
not_sink(len([source()]))
sink(next(iter([source()])))
not_sink(next(iter(["a", source()])))
