"""Tuples unpacked in a for header bind each name to its own column."""
from flowcheck import not_sink, sink
from bindings import BINDINGS, NESTED


def main():
    for host, peer in BINDINGS:
        sink(host)
        not_sink(peer)
    for index, (peer, host) in enumerate(NESTED):
        sink(host)
        not_sink(peer)
        not_sink(index)
    for head, *tail in [("10.0.0.5", "0.0.0.0", "0.0.0.0")]:
        not_sink(head)
        sink(tail[1])


main()
