"""Twelve calls deep, alternating between two modules that import each other lazily."""
from flowcheck import not_sink, sink
from odd import s1


def main():
    sink(s1("127.0.0.1", "0.0.0.0"))
    not_sink(s1("0.0.0.0", "127.0.0.1"))


main()
