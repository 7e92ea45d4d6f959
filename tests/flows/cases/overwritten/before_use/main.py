"""A value overwritten before use never arrives."""

from flowcheck import not_sink, sink
from server import Server


def straight():
    host = "0.0.0.0"
    host = "127.0.0.1"
    not_sink(host)


def crossed():
    host = "127.0.0.1"
    host = "0.0.0.0"
    sink(host)


def in_both_branches(flag):
    host = "0.0.0.0"
    if flag:
        host = "127.0.0.1"
    else:
        host = "localhost"
    not_sink(host)


def in_one_branch(flag):
    host = "0.0.0.0"
    if flag:
        host = "127.0.0.1"
    return host


straight()
crossed()
in_both_branches(True)
in_both_branches(False)
not_sink(in_one_branch(True))
sink(in_one_branch(False))
not_sink(Server("0.0.0.0").host)
