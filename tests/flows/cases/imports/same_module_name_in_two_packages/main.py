"""Modules of one name in two packages are kept apart."""

import blue.config
import green.config as config
from blue import server as blue_server
from flowcheck import not_sink, sink
from green import server as green_server

sink(blue.config.HOST)
not_sink(config.HOST)
sink(blue_server.start())
not_sink(green_server.start())
