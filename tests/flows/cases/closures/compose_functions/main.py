"""compose and pipe call their functions in opposite orders."""
from flowcheck import not_sink, sink
from functional import compose, pipe


def open_up(host):
    return "0.0.0.0" if host == "127.0.0.1" else host


def to_loopback(_host):
    return "127.0.0.1"


def main():
    sink(compose(open_up, to_loopback)("x"))
    not_sink(compose(to_loopback, open_up)("x"))
    not_sink(pipe("x", open_up, to_loopback))
    sink(pipe("x", to_loopback, open_up))
    sink(pipe("0.0.0.0"))


main()
