"""Comprehensions over dicts, nested ones, and their filters."""
from taintcheck import clean, not_sink, sink, source

data = {"a": source(), "b": "fixed"}
sink({key: value for key, value in data.items()}["a"])
not_sink({key: len(value) for key, value in data.items()})
sink([value for value in data.values()])
not_sink([key for key in data])
not_sink([clean(value) for value in data.values()])
sink({value for value in data.values()})
sink("".join(value.strip() for value in data.values()))
not_sink("".join(str(len(value)) for value in data.values()))
not_sink([value for key, value in data.items() if key == "b"])
allowed = {"x", "y"}
not_sink([value for value in data.values() if value in allowed])
sink([value for value in data.values() if value not in allowed])
not_sink([value for value in data.values() if value.isdigit()])
nested = [[source(), "a"], ["b"]]
sink([cell for line in nested for cell in line])
not_sink([len(cell) for line in nested for cell in line])
inverted = {value: key for key, value in data.items()}
sink(list(inverted))
sink(any(sink(each) for each in [source()]) or source())
pairs = [(name, source()) for name in ("a", "b")]
not_sink(pairs[0][0])
sink(pairs[0][1])
