"""cached_property and property(fget, fset) behave like the decorator form."""
from functools import cached_property

from flowcheck import not_sink, sink


class Lazy:
    def __init__(self, kind):
        self.kind = kind

    @cached_property
    def host(self):
        return "0.0.0.0" if self.kind == "public" else "127.0.0.1"

    def _get_peer(self):
        return self._peer

    def _set_peer(self, value):
        self._peer = value

    peer = property(_get_peer, _set_peer)


def main():
    sink(Lazy("public").host)
    not_sink(Lazy("private").host)
    lazy = Lazy("private")
    lazy.peer = "0.0.0.0"
    sink(lazy.peer)
    lazy.peer = "10.0.0.5"
    not_sink(lazy.peer)


main()
