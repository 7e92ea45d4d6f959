"""Partials of partials add their arguments behind those bound before."""
from flowcheck import not_sink, sink
from prepared import local_first, open_second


def main():
    sink(open_second()[1])
    not_sink(open_second()[0])
    not_sink(local_first("0.0.0.0")[0])
    sink(local_first("0.0.0.0")[1])
    not_sink(local_first("10.0.0.5")[1])


main()
