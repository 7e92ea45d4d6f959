"""chain, islice, repeat, cycle and starmap give the elements at their places."""
from itertools import chain, cycle, islice, repeat, starmap

from flowcheck import not_sink, sink
from feeds import PRIVATE, PUBLIC


def dotted(left, right):
    return left + "." + right


def main():
    everything = list(chain(PRIVATE, PUBLIC))
    not_sink(everything[1])
    sink(everything[2])
    sink(next(islice(everything, 2, None)))
    not_sink(next(islice(everything, 1)))
    sink(next(repeat("0.0.0.0")))
    rounds = cycle(["0.0.0.0", "localhost"])
    sink(next(rounds))
    not_sink(next(rounds))
    joined = list(starmap(dotted, [("0.0", "0.0"), ("127.0", "0.1")]))
    sink(joined[0])
    not_sink(joined[1])
    sink(list(chain.from_iterable([["10.0.0.5"], ["0.0.0.0"]]))[1])


main()
