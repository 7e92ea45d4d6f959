"""A chain of attributes reaches the inner object of this outer one."""

from app import App, Config, Network
from flowcheck import not_sink, sink

public = App(Config(Network("0.0.0.0"), debug=True))
private = App(Config(Network("10.0.0.5"), debug=True))
sink(public.config.network.host)
not_sink(private.config.network.host)
sink(public.host())
not_sink(private.host())
private.config.network = public.config.network
sink(private.host())
