"""Starred elements in a display are spliced in where they stand."""
from flowcheck import not_sink, sink

PRIVATE = ["127.0.0.1", "10.0.0.5"]
PUBLIC = ["0.0.0.0"]


def main():
    mixed = [*PRIVATE, *PUBLIC, "localhost"]
    not_sink(mixed[1])
    sink(mixed[2])
    not_sink(mixed[3])
    as_tuple = (*PUBLIC, *PRIVATE)
    sink(as_tuple[0])
    not_sink(as_tuple[1])


main()
