"""The in-place union of dicts lets the right side win."""

from flowcheck import not_sink, sink
from settings import DEFAULTS, OVERRIDES

config = dict(DEFAULTS)
sink(config["host"])
config |= OVERRIDES
not_sink(config["host"])
sink(DEFAULTS["host"])
sink((OVERRIDES | DEFAULTS)["host"])
