"""Lambdas handed to objects and functions of another module."""
from machinery import Button, after, apply_all
from taintcheck import not_sink, sink, source

Button(lambda event: sink(event["target"])).click({"target": source(), "kind": "a"})
Button(lambda event: not_sink(event["kind"])).click({"target": source(), "kind": "a"})
after(source(), lambda text: sink(text))
after("a", lambda text: not_sink(text))
sink(apply_all([lambda text: text + "!"], source()))
not_sink(apply_all([lambda text: "!"], source()))
