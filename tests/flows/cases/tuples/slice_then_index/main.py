"""Indices count from the start of the slice, not of the tuple it was cut from."""
from flowcheck import not_sink, sink

ALL = ("127.0.0.1", "localhost", "0.0.0.0", "10.0.0.5", "localhost")


def main():
    tail = ALL[2:]
    sink(tail[0])
    not_sink(tail[2])
    head = ALL[:-2]
    sink(head[-1])
    not_sink(head[0])
    every_second = ALL[::2]
    sink(every_second[1])
    not_sink(every_second[2])
    backwards = ALL[::-1]
    sink(backwards[2])
    not_sink(backwards[1])


main()
