"""Case methods change letters, so keys made by them hit other entries."""
from flowcheck import not_sink, sink

TABLE = {"any": "0.0.0.0", "ANY": "127.0.0.1", "Any": "10.0.0.5", "aNY": "0.0.0.0"}


def lookup(name):
    return TABLE[name]


def main():
    name = "AnY"
    sink(lookup(name.lower()))
    not_sink(lookup(name.upper()))
    not_sink(lookup(name.capitalize()))
    sink(lookup("Any".swapcase()))
    not_sink(lookup("any".title()))
    sink(lookup("ANY".casefold()))
    sink("0.0.0.0".upper())


main()
