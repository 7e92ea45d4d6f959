"""Slices and indices of a constant text are constants too."""
from flowcheck import not_sink, sink
from banner import BANNER


def main():
    sink(BANNER[5:12])
    not_sink(BANNER[4:])
    sink(BANNER[-7:])
    not_sink(BANNER[:5])
    sink("x0.0.0.0y"[1:-1])
    not_sink("x127.0.0.1y"[1:-1])
    sink("0.0.0.0"[::-1])
    not_sink("1.0.0.721"[::-1])
    not_sink("0.0.0.0"[0])
    start = BANNER.index("0")
    sink(BANNER[start:])
    not_sink(BANNER[BANNER.find(".") :])


main()
