"""Keyword arguments copied onto self by name in a loop."""

from flowcheck import not_sink, sink
from options import Options

options = Options(host="0.0.0.0", gateway="127.0.0.1")
sink(options.host)
not_sink(options.gateway)
other = Options(host="127.0.0.1")
not_sink(other.host)
