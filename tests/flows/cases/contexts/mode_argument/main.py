"""The branch taken depends on the argument of this call."""

from flowcheck import not_sink, sink
from modes import host_for, serve

sink(host_for("dev"))
not_sink(host_for("prod"))
not_sink(host_for(mode="prod"))
sink(host_for())
sink(serve("dev").host)
not_sink(serve("prod").host)
