"""A match with a wildcard that rebinds in each case leaves no old value."""

from flowcheck import not_sink, sink


def exhaustive(kind):
    host = "0.0.0.0"
    match kind:
        case 1:
            host = "127.0.0.1"
        case 2 | 3:
            host = "localhost"
        case _:
            host = "10.0.0.5"
    return host


def with_gap(kind):
    host = "0.0.0.0"
    match kind:
        case 1:
            host = "127.0.0.1"
        case 2 | 3:
            host = "localhost"
    return host


for number in range(5):
    not_sink(exhaustive(number))
not_sink(with_gap(1))
not_sink(with_gap(3))
sink(with_gap(4))
