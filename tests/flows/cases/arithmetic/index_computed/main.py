"""Computed indices, lengths and sums select the element."""
from flowcheck import not_sink, sink
from table import HOSTS, pick


def main():
    sink(pick(0, 1))
    not_sink(pick(1, 1))
    sink(HOSTS[len(HOSTS) - 2])
    not_sink(HOSTS[len(HOSTS) // 2 - 1])
    sink(HOSTS[sum([1, 0])])
    not_sink(HOSTS[abs(-2)])
    sink(HOSTS[int("3") - 2])
    not_sink(HOSTS[divmod(7, 4)[0] - 1])
    sink(HOSTS[divmod(7, 4)[0]])


main()
