"""Two branches on one flag are taken together, so their mixed paths do not exist."""
from flowcheck import not_sink, sink
from correlated import describe, run


def main():
    run(True)
    run(False)
    sink(describe(True)[0])
    not_sink(describe(True)[1])
    not_sink(describe(False)[0])
    sink(describe(False)[1])


main()
