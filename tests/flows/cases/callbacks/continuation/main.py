"""In continuation-passing style the value goes to the continuation of its own branch."""
from flowcheck import not_sink, sink
from parsing import parse


def accept(host):
    sink(host)
    return "accepted"


def reject(host):
    not_sink(host)
    return "rejected"


def main():
    not_sink(parse("tcp://0.0.0.0", accept, reject))
    not_sink(parse("10.0.0.5", accept, reject))
    not_sink(parse("udp://0.0.0.0", accept, reject))


main()
