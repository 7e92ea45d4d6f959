"""A star import without __all__ takes public names and leaves underscored ones."""

from constants import *
from flowcheck import not_sink, sink

_ADMIN = "127.0.0.1"

sink(HOST)
not_sink(_ADMIN)
not_sink(GATEWAY)
