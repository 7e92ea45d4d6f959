"""Defaults, file and override dicts are laid over each other; the last has the say."""

from flowcheck import not_sink, sink
from layers import DEFAULTS, OVERRIDE, PRODUCTION, merge

not_sink(merge(DEFAULTS, PRODUCTION)["host"])
sink(merge(PRODUCTION, DEFAULTS)["host"])
sink(merge(DEFAULTS, PRODUCTION, OVERRIDE)["host"])
not_sink(merge(DEFAULTS, OVERRIDE)["gateway"])
