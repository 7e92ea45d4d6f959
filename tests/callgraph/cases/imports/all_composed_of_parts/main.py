"""`__all__` is put together from the lists of submodules."""

from toolkit import *


saw("wood")
drill("wall")
measure("wall")
