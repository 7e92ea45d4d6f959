"""A machine moves through states; the host depends on the state reached."""

from flowcheck import not_sink, sink
from machine import Machine

machine = Machine()
not_sink(machine.host())
machine.advance()
sink(machine.host())
machine.advance()
not_sink(machine.host())
other = Machine(start="open")
sink(other.host())
other.reset()
not_sink(other.host())
