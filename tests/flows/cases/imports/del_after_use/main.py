"""A star import takes the module's names as they stand at its end."""

from flowcheck import not_sink, sink

helper = "127.0.0.1"
from values import *

sink(HOST)
not_sink(helper)
not_sink(LAST)
