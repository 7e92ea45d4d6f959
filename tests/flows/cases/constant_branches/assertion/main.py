"""An assertion on the value stops it like a raise."""

from flowcheck import not_sink, sink
from checks import require_loopback

def checked(host):
    try:
        assert host != "0.0.0.0"
    except AssertionError:
        sink(host)
        return
    not_sink(host)


checked("0.0.0.0")
checked("127.0.0.1")
try:
    require_loopback("0.0.0.0")
except AssertionError:
    pass
require_loopback("127.0.0.1")
