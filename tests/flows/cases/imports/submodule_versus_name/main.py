"""A name assigned in __init__ hides a submodule that was not imported under it."""

from flowcheck import not_sink, sink
from pkg import host, port_host

sink(host)
not_sink(port_host.HOST)
