"""Only the tracked parameter counts, however it is given."""
from taintcheck import source
from trackedcheck import not_sink, sink

sink(source())
sink(value=source())
not_sink("a", source())
not_sink("a", other=source())
not_sink(other=source())
