"""A filtering set comprehension keeps one element and drops the other."""
from flowcheck import not_sink, sink
from fleet import FLEET


def main():
    (public,) = {node.host for node in FLEET if node.role == "edge"}
    sink(public)
    (private,) = {node.host for node in FLEET if node.role == "core"}
    not_sink(private)


main()
