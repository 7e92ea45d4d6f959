"""A recursive function hands its accumulator down and back unchanged."""
from flowcheck import not_sink, sink
from rec import descend, join_octets


def main():
    sink(descend("0.0.0.0", 5))
    not_sink(descend("127.0.0.1", 5))
    sink(join_octets(4, "0"))
    not_sink(join_octets(3, "0"))
    not_sink(join_octets(4, "1"))


main()
