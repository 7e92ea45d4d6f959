"""A chained assignment gives all targets one value, left to right."""

from flowcheck import not_sink, sink
from node import Node

primary = secondary = "0.0.0.0"
secondary = "127.0.0.1"
node = backup = Node()
node.host = host = "0.0.0.0"
other = Node()
other.host = (spare, port) = ("10.0.0.5", 80)

sink(primary)
not_sink(secondary)
sink(backup.host)
sink(host)
not_sink(spare)
not_sink(other.host[0])
