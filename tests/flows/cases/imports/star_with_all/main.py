"""A star import with __all__ takes exactly the listed names, private ones included."""

from flowcheck import not_sink, sink

HOST = "127.0.0.1"
_ADMIN = "127.0.0.1"
from constants import *

not_sink(HOST)
sink(_ADMIN)
