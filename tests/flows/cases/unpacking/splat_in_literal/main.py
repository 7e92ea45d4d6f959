"""Splats inside list and dict displays keep order and later keys win."""

from flowcheck import not_sink, sink
from base import BASE, HOSTS

merged = {**BASE, "host": "127.0.0.1"}
reversed_merge = {"host": "127.0.0.1", **BASE}
hosts = ["localhost", *HOSTS, "10.0.0.5"]

not_sink(merged["host"])
sink(reversed_merge["host"])
not_sink(hosts[0])
sink(hosts[1])
not_sink(hosts[2])
not_sink(hosts[3])
