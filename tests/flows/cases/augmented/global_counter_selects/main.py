"""A counter raised by augmented assignment selects the host."""

from flowcheck import not_sink, sink
from rotation import Rotation, next_host

not_sink(next_host())  # SPURIOUS
sink(next_host())
not_sink(next_host())  # SPURIOUS
rotation = Rotation()
rotation.step += 1
sink(rotation.host())
not_sink(Rotation().host())
