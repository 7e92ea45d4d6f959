"""int with a base, bool as an index, round, min and max clamp to an index."""
from flowcheck import not_sink, sink
from pick import HOSTS, at


def main():
    sink(at(int("0x1", 16)))
    not_sink(at(int("10", 2)))
    sink(HOSTS[True])
    not_sink(HOSTS[False])
    sink(at(min(1, 99)))
    not_sink(at(max(2, -5)))
    sink(at(round(1.2)))
    not_sink(at(-(-5 // 3)))
    sink(at(0b11 & 0b01))
    not_sink(at(~-1))


main()
