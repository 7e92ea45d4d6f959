"""The states of a machine are its methods, and each returns the next."""

from machine import Machine


machine = Machine()
state = machine.start()
state = state("coin")
state("push")
