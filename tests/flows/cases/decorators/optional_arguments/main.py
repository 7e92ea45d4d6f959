"""A decorator usable with and without parentheses falls back to its own default."""
from expose import expose
from flowcheck import not_sink, sink


@expose
def bare():
    return "bare"


@expose(host="127.0.0.1")
def given():
    return "given"


@expose()
def empty():
    return "empty"


def main():
    sink(bare.host)
    not_sink(given.host)
    sink(empty.host)
    not_sink(bare())
    not_sink(empty())


main()
