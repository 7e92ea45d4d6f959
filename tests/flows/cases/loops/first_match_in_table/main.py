"""A loop with return finds the row of this key."""

from flowcheck import not_sink, sink
from table import host_for

sink(host_for("public"))
not_sink(host_for("admin"))
not_sink(host_for("nothing"))
