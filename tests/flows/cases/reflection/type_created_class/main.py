"""type(name, bases, namespace) makes a class with those attributes and bases."""
from base import Base
from flowcheck import not_sink, sink

Public = type("Public", (Base,), {"host": "0.0.0.0"})
Private = type("Private", (Base,), {"peer": "10.0.0.5"})


def main():
    sink(Public.host)  # MISSING
    sink(Public().read())  # MISSING
    not_sink(Private().read())
    not_sink(Private.peer)
    not_sink(Public.__name__)
    sink(type(Public())().host)  # MISSING


main()
