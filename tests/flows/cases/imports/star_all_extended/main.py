"""__all__ built from parts and from a submodule's list decides the star import."""

from flowcheck import not_sink, sink

GATEWAY = "localhost"
from pkg import *

sink(HOST)
sink(EXTRA)
not_sink(GATEWAY)  # SPURIOUS
