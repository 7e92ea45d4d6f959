"""Iterating over a container that holds something tainted."""
from taintcheck import not_sink, sink, source

for each in [source(), source()]:
    sink(each)
for each in ["a", "b"]:
    not_sink(each)
for key, value in {"k": source()}.items():
    not_sink(key)
    sink(value)
for index, value in enumerate([source()]):
    not_sink(index)
    sink(value)
for left, right in zip(["a"], [source()]):
    not_sink(left)
    sink(right)
for key in {source(): "fixed"}:
    sink(key)
for value in {"a": source()}.values():
    sink(value)
for letter in ["x" + source()]:
    sink(letter)
