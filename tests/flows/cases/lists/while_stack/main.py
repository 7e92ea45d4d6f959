"""A work list is emptied from the end, the last item first."""
from flowcheck import not_sink, sink
from work import drain


def main():
    order = drain(["0.0.0.0", "127.0.0.1"])
    not_sink(order[0])
    sink(order[1])
    sink(drain(["0.0.0.0"])[-1])
    not_sink(drain(["10.0.0.5", "0.0.0.0"])[-1])


main()
