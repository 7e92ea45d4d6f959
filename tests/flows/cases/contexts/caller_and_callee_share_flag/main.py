"""The module's flag, rebound between calls, decides each call."""

import mode
from flowcheck import not_sink, sink

not_sink(mode.host())  # SPURIOUS
mode.PUBLIC = True
sink(mode.host())
mode.set_public(False)
not_sink(mode.host())  # SPURIOUS
