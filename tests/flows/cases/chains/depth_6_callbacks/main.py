"""Six hops hand a callback inwards; it is called there with the value from outside."""
from flowcheck import not_sink, sink
from relay import enter


def on_public(host):
    sink(host)  # MISSING


def on_private(host):
    not_sink(host)


def main():
    enter(on_public, "0.0.0.0")
    enter(on_private, "127.0.0.1")


main()
