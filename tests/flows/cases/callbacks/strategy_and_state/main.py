"""A strategy object swapped at run time decides the answers that follow."""
from flowcheck import not_sink, sink
from strategies import Loopback, Machine, Wildcard


def main():
    machine = Machine(Loopback())
    not_sink(machine.host())
    machine.strategy = Wildcard()
    sink(machine.host())
    machine.switch()
    not_sink(machine.host())
    other = Machine(Wildcard())
    sink(other.host())


main()
