"""A global statement in a nested function passes over the enclosing local."""

from flowcheck import not_sink, sink

address = "localhost"


def install():
    address = "10.0.0.5"

    def write():
        global address
        address = "0.0.0.0"

    write()
    not_sink(address)


install()
sink(address)  # MISSING
