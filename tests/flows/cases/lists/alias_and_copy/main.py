"""A mutation shows through an alias of the list and not through a copy of it."""
from flowcheck import not_sink, sink
from mutate import open_first


def main():
    original = ["127.0.0.1"]
    alias = original
    copied = original.copy()
    sliced = original[:]
    rebuilt = list(original)
    open_first(original)
    sink(original[0])
    sink(alias[0])
    not_sink(copied[0])
    not_sink(sliced[0])
    not_sink(rebuilt[0])


main()
