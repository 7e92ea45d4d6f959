"""setattr and getattr with constant names are plain attribute accesses."""

from flowcheck import not_sink, sink
from options import FIELD, Options

options = Options()
setattr(options, "host", "0.0.0.0")
setattr(options, FIELD, "127.0.0.1")
sink(options.host)
not_sink(options.gateway)
sink(getattr(options, "host"))
not_sink(getattr(options, FIELD))
sink(getattr(options, "missing", "0.0.0.0"))
not_sink(getattr(options, "gateway", "0.0.0.0"))
not_sink(getattr(options, "h" + "int", "0.0.0.0"))
