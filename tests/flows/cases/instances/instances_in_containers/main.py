"""Instances kept in a list and a dict keep their fields apart."""

from flowcheck import not_sink, sink
from fleet import Fleet, Server

fleet = Fleet()
fleet.add("public", Server("0.0.0.0"))
fleet.add("private", Server("127.0.0.1"))
sink(fleet.get("public").host)
not_sink(fleet.get("private").host)
sink(fleet.order[0].host)
not_sink(fleet.order[1].host)
other = Fleet()
other.add("public", Server("10.0.0.5"))
not_sink(other.get("public").host)
