"""Membership in a constant set decides which branch an address takes."""
from flowcheck import not_sink, sink
from policy import ALLOWED, checked

FORBIDDEN = frozenset({"0.0.0.0", "::"})


def bind(host):
    if host in FORBIDDEN:
        sink(host)
    else:
        not_sink(host)


def main():
    bind("0.0.0.0")
    bind("127.0.0.1")
    not_sink(checked("0.0.0.0"))
    not_sink(checked("10.0.0.5"))
    if "0.0.0.0" not in ALLOWED:
        sink("0.0.0.0")


main()
