"""A machine whose states replace each other."""
from machine import Machine
from taintcheck import not_sink, sink, source

machine = Machine()
machine.feed(source())
not_sink(machine.output)  # SPURIOUS
machine.feed("x")
sink(machine.output)
calm = Machine()
calm.feed("a")
calm.feed(source())
not_sink(calm.output)  # SPURIOUS
