"""A class under another name constructs the same class; a subclass of the alias inherits it."""
from flowcheck import not_sink, sink
from kinds import Default, Server

Renamed = Server
Chosen = Default


class Special(Renamed):
    def __init__(self):
        super().__init__("0.0.0.0")


def main():
    sink(Renamed("0.0.0.0").host)
    not_sink(Renamed("127.0.0.1").host)
    sink(Chosen().host)
    sink(Special().host)
    not_sink(Special().name)


main()
