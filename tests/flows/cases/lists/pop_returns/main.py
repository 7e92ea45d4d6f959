"""pop() gives the last element, pop(0) the first, and both remove it."""
from flowcheck import not_sink, sink
from queueing import initial_hosts


def main():
    hosts = initial_hosts()
    not_sink(hosts.pop())
    sink(hosts.pop())
    not_sink(hosts.pop(0))
    other = initial_hosts()
    not_sink(other.pop(0))
    sink(other[0])
    sink(other.pop(0))


main()
