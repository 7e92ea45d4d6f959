"""A module-level __getattr__ serves the names the module lacks."""

import lazy
from flowcheck import not_sink, sink
from lazy import ANY

sink(ANY)
sink(lazy.ANY)
not_sink(lazy.LOCAL)
not_sink(lazy.DEFINED)
