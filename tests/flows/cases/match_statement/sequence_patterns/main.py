"""Sequence patterns take elements by position and length."""

from flowcheck import not_sink, sink
from parse import host_of

sink(host_of(("0.0.0.0", 80)))
not_sink(host_of(("127.0.0.1", "0.0.0.0")))
not_sink(host_of(["localhost"]))
sink(host_of(["--host", "127.0.0.1", "0.0.0.0"]))
not_sink(host_of(["--name", "0.0.0.0", "0.0.0.0"]))
not_sink(host_of("0.0.0.0"))
