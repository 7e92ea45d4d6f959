"""Star imports under constant conditions and in try."""

from flags import ENV
from flowcheck import not_sink, sink

if ENV == "prod":
    from prod import *
else:
    from dev import *

try:
    from absent_overrides_module import *
except ImportError:
    LOADED = "0.0.0.0"

sink(HOST)
not_sink(ADMIN)
sink(LOADED)
