"""Tuple targets take their own element and no other."""

from flowcheck import not_sink, sink

PUBLIC, PRIVATE = "0.0.0.0", "127.0.0.1"
(host, port), name = ("0.0.0.0", 80), "localhost"
[left, right] = ["10.0.0.5", "0.0.0.0"]


def check():
    sink(PUBLIC)
    not_sink(PRIVATE)
    sink(host)
    not_sink(port)
    not_sink(name)
    not_sink(left)
    sink(right)


check()
