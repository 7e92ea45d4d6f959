"""Methods, class methods and nested dataclasses read this instance's fields."""

from flowcheck import not_sink, sink
from model import Network, Service

public = Service(network=Network.public())
private = Service(network=Network.private())
default = Service()
sink(public.bind_host())
not_sink(private.bind_host())
not_sink(default.bind_host())  # SPURIOUS
default.network.host = "0.0.0.0"
sink(default.bind_host())
not_sink(Service().bind_host())  # SPURIOUS
