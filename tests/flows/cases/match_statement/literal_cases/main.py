"""Literal, or-, and wildcard patterns pick one branch for this subject."""

from flowcheck import not_sink, sink
from modes import host_for

sink(host_for("dev"))
sink(host_for("test"))
not_sink(host_for("prod"))
not_sink(host_for("anything"))
not_sink(host_for(None))
