"""sorted, sort, reversed and reverse put constants at known positions."""
from flowcheck import not_sink, sink

HOSTS = ["localhost", "127.0.0.1", "0.0.0.0", "10.0.0.5"]


def main():
    ordered = sorted(HOSTS)
    sink(ordered[0])
    not_sink(ordered[1])
    not_sink(sorted(HOSTS, reverse=True)[0])
    sink(sorted(HOSTS, reverse=True)[-1])
    backwards = list(reversed(HOSTS))
    sink(backwards[1])
    not_sink(backwards[2])
    mutable = ["0.0.0.0", "127.0.0.1"]
    mutable.reverse()
    not_sink(mutable[0])
    sink(mutable[1])
    mutable.sort()
    sink(mutable[0])


main()
