"""partialmethod binds an argument of a method, self stays free."""
from functools import partialmethod

from flowcheck import not_sink, sink


class Switch:
    def __init__(self):
        self.host = None

    def set_host(self, host):
        self.host = host

    open = partialmethod(set_host, "0.0.0.0")
    close = partialmethod(set_host, "127.0.0.1")


def main():
    left = Switch()
    right = Switch()
    left.open()
    right.close()
    sink(left.host)
    not_sink(right.host)


main()
