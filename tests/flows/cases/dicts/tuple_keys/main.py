"""Tuples of constants work as keys, part by part."""
from flowcheck import not_sink, sink
from matrix import BINDINGS, lookup


def main():
    sink(BINDINGS["prod", "web"])
    not_sink(BINDINGS["prod", "db"])
    not_sink(lookup("test", "web"))
    sink(lookup("test", "db"))
    not_sink(lookup("stage", "web"))


main()
