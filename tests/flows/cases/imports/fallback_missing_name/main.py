"""ImportError also covers a module that lacks the name; else runs when it does not."""

from flowcheck import not_sink, sink

try:
    from conf import MISSING as host
except ImportError:
    from conf import PRESENT as host

try:
    from conf import LOCAL as gateway
except ImportError:
    gateway = "0.0.0.0"
else:
    found = "yes"

sink(host)
not_sink(gateway)
