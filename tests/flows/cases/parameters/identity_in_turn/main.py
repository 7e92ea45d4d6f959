"""An identity function called with clean and bad data in turn gives each caller its own back."""
from flowcheck import not_sink, sink
from passing import identity, twice


def clean():
    return identity("127.0.0.1")


def bad():
    return identity("0.0.0.0")


def main():
    not_sink(clean())
    sink(bad())
    not_sink(identity("10.0.0.5"))
    sink(twice("0.0.0.0"))
    not_sink(twice("localhost"))


main()
