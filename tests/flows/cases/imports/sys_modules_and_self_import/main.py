"""A module reads its own attributes through sys.modules and globals()."""

import sys

from flowcheck import not_sink, sink
from own import by_globals, by_modules

HOST = "127.0.0.1"

sink(by_globals("HOST"))
not_sink(by_globals("ADMIN"))
sink(by_modules())  # MISSING
not_sink(globals()["HOST"])
sink(sys.modules["own"].HOST)
